from __future__ import annotations

import os
import subprocess
import sys

ASK = "from gandan.project import settings as s; print(s.PASSWORD_HASHERS, sorted(s.SECOND_FACTOR_ROLES))"


def start(**environment):
    """Read the settings as a new process does."""
    return subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", ASK], env=os.environ | environment, capture_output=True, text=True, check=False
    )


def test_real_passwords_are_hashed_with_argon2():
    assert "Argon2PasswordHasher" in start().stdout


def test_the_roles_that_demand_a_second_factor_are_read_from_the_environment():
    assert "['approver', 'leader']" in start(GANDAN_SECOND_FACTOR_ROLES="leader, approver").stdout


def test_a_role_that_does_not_exist_stops_the_start():
    refused = start(GANDAN_SECOND_FACTOR_ROLES="chief")

    assert refused.returncode != 0
    assert "chief" in refused.stderr
