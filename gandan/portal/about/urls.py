from __future__ import annotations

from django.urls import URLPattern, URLResolver, path

from gandan.portal.about import views
from gandan.portal.news import files

urlpatterns: list[URLPattern | URLResolver] = [
    path("gioi-thieu/", views.about, name="about"),
    path("gioi-thieu/tiep-can/", views.accessibility, name="accessibility"),
    path("gioi-thieu/rieng-tu/", views.privacy, name="privacy"),
    path("so-do/", views.site_map, name="site-map"),
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", views.sitemap, name="sitemap"),
    path("tep/pictures/<path:path>", files.picture, name="picture"),
]
