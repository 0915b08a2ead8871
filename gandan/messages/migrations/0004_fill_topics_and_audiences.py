from django.db import migrations

TOPICS = [
    ("cchc", "Cải cách hành chính"),
    ("procedures", "Thủ tục hành chính"),
    ("online_services", "Dịch vụ công trực tuyến"),
    ("postal_service", "Dịch vụ bưu chính công ích"),
    ("qa", "Hỏi đáp về thủ tục"),
    ("business", "Hỗ trợ doanh nghiệp và đầu tư"),
    ("feedback", "Phản ánh, kiến nghị"),
    ("oversight", "Giám sát cơ quan nhà nước"),
    ("discipline", "Kỷ luật, kỷ cương hành chính"),
    ("party_policy", "Chủ trương của Đảng, chính sách của Nhà nước"),
    ("legal_education", "Phổ biến, giáo dục pháp luật"),
]
AUDIENCES = [
    ("citizens", "Người dân"),
    ("businesses", "Doanh nghiệp, hộ kinh doanh"),
    ("officials", "Cán bộ, công chức, viên chức"),
    ("elderly", "Người cao tuổi"),
    ("minority", "Đồng bào dân tộc thiểu số"),
    ("organisations", "Tổ chức, đoàn thể"),
]


def fill(apps, _editor):
    """Safe to run twice: a code that is there keeps its row and takes the name and the place."""
    for model, rows in (("Topic", TOPICS), ("Audience", AUDIENCES)):
        table = apps.get_model("gandan_messages", model)
        for position, (code, name) in enumerate(rows, start=1):
            table.objects.update_or_create(code=code, defaults={"name": name, "position": position})


class Migration(migrations.Migration):
    dependencies = [("gandan_messages", "0003_remember_who_wrote")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
