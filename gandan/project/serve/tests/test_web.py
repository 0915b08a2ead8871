"""The very module that the web server loads, in a process of its own as there."""

from __future__ import annotations

import os
import subprocess
import sys


def test_the_web_server_loads_its_application(tmp_path):
    found = subprocess.run(
        [
            sys.executable,
            "-c",
            "from gandan.project.web import application; print(callable(application))",
        ],
        env={
            **os.environ,
            "GANDAN_DATA_DIR": str(tmp_path),
            "DJANGO_SETTINGS_MODULE": "gandan.project.settings",
        },
        capture_output=True,
        text=True,
        check=False,
    )

    assert found.stdout.strip() == "True", found.stderr
