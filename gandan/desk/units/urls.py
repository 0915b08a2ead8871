from __future__ import annotations

from django.urls import path

from gandan.desk.units import event_views, facts, import_views, outlet_views, views

app_name = "units"

urlpatterns = [
    path("", views.list_units, name="list"),
    path("<int:pk>/", views.show, name="show"),
    path("<int:pk>/thong-tin/", facts.facts, name="facts"),
    path("<int:pk>/dau-moi/", outlet_views.list_outlets, name="outlets"),
    path("<int:pk>/dau-moi/them/", outlet_views.new_outlet, name="new_outlet"),
    path("<int:pk>/chua-co/", outlet_views.new_absence, name="new_absence"),
    path("chua-co/<int:pk>/het/", outlet_views.end_absence, name="end_absence"),
    path("dau-moi/<int:pk>/", outlet_views.change_outlet, name="outlet"),
    path("dau-moi/<int:pk>/chuyen/", outlet_views.move_outlet, name="move_outlet"),
    path("dau-moi/<int:pk>/dong/", outlet_views.close_outlet, name="close_outlet"),
    path("<int:pk>/ghi/<slug:kind>/", event_views.record_event, name="record_event"),
    path("su-kien/", event_views.list_events, name="events"),
    path("su-kien/<int:pk>/", event_views.show_event, name="event"),
    path("su-kien/<int:pk>/tep/", event_views.event_file, name="event_file"),
    path("nap/", import_views.import_file, name="import"),
]
