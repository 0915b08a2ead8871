from __future__ import annotations

from django.urls import path

from gandan.desk.plans import views
from gandan.desk.plans.clauses import views as clauses
from gandan.desk.plans.heads import views as heads
from gandan.desk.plans.measures import views as measures
from gandan.desk.plans.readings import rows, rules
from gandan.desk.plans.readings import views as readings
from gandan.desk.plans.tasks import views as tasks

app_name = "plans"

urlpatterns = [
    path("", views.list_plans, name="list"),
    path("<int:pk>/", views.show, name="show"),
    path("moi/", heads.new, name="new"),
    path("<int:pk>/phan-dau/", heads.edit, name="head"),
    path("<int:pk>/thuc-hien/", heads.put_in_force, name="put_in_force"),
    path("<int:pk>/ket-thuc/", heads.close, name="close"),
    path("<int:pk>/giao-viec/", views.unfold, name="unfold"),
    path("<int:pk>/nhan-cam-ket/", clauses.take_up, name="take_up"),
    path("<int:pk>/cam-ket/", clauses.new, name="clause_new"),
    path("cam-ket/<int:pk>/", clauses.edit, name="clause"),
    path("cam-ket/<int:pk>/thu-tu/", clauses.move, name="clause_move"),
    path("cam-ket/<int:pk>/bo/", clauses.remove, name="clause_remove"),
    path("cam-ket/<int:pk>/chi-tieu/", measures.new, name="target_new"),
    path("chi-tieu/<int:pk>/", measures.edit, name="target"),
    path("chi-tieu/<int:pk>/bo/", measures.withdraw, name="target_withdraw"),
    path("<int:pk>/nhiem-vu/", tasks.new, name="task_new"),
    path("nhiem-vu/<int:pk>/", tasks.edit, name="task"),
    path("nhiem-vu/<int:pk>/bo/", tasks.withdraw, name="task_withdraw"),
    path("<int:pk>/viec/", views.list_assignments, name="assignments"),
    path("viec/<int:pk>/", views.show_assignment, name="assignment"),
    path("doc/", readings.start, name="read"),
    path("doc/cho/<int:pk>/", readings.waits, name="reading_waits"),
    path("doc/<int:pk>/", readings.show, name="reading"),
    path("doc/<int:pk>/phan-dau/", readings.save_header, name="reading_header"),
    path("doc/<int:pk>/hoan-tac/", readings.undo, name="reading_undo"),
    path("doc/<int:pk>/so-sanh/", readings.follow, name="reading_follow"),
    path("doc/<int:pk>/luu/", readings.save, name="reading_save"),
    path("doc/<int:pk>/cap-nhat/", readings.apply, name="reading_apply"),
    path("doc/<int:pk>/bo/", readings.drop, name="reading_drop"),
    path("doc/<int:pk>/xac-nhan-chac-chan/", rows.confirm_sure, name="reading_sure"),
    path("doc/<int:pk>/them/", rows.add, name="reading_add"),
    path("doc/dong/<int:pk>/", rows.decide, name="reading_row"),
    path("doc/dong/<int:pk>/tach/", rows.split, name="reading_split"),
    path("doc/dong/<int:pk>/gop/", rows.merge, name="reading_merge"),
    path("doc/cach-hieu/", rules.list_rules, name="reader_rules"),
    path("doc/cach-hieu/<int:pk>/bo/", rules.take_back, name="reader_rule_back"),
]
