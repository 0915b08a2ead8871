from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from gandan.project.serve.supervisor import wait_before_restart

# One write a line: two processes share the pipe, and print() writes the end of the line apart.
CHILD = "import os, time; os.write(1, f'{os.getpid()}\\n'.encode()); time.sleep(600)"
# Ignores the polite request, and has a child of its own.
STUBBORN = "import os, signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); os.fork(); " + CHILD
SUPERVISOR = """
import os, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "gandan.project.settings"
import django
django.setup()
from gandan.project.serve import supervisor
from gandan.project.serve.children import Child
supervisor.GRACE_SECONDS = 0.5
supervisor.Supervisor([Child("child", (sys.executable, "-c", sys.argv[1]))]).run()
"""


@pytest.fixture
def house():
    """Open a supervisor over one child; each line of its output is the id of a process that started."""
    opened = []

    def open_house(child=CHILD):
        command = [sys.executable, "-c", SUPERVISOR, child]
        opened.append(
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)  # noqa: S603
        )
        return opened[-1]

    yield open_house
    for process in opened:
        process.kill()
        process.communicate()


def next_pid(house):
    return int(house.stdout.readline())


def test_a_killed_child_is_started_again(house):
    supervisor = house()
    first = next_pid(supervisor)

    os.kill(first, signal.SIGKILL)

    assert next_pid(supervisor) != first


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_all_end_together_when_told_to_stop(house, told):
    supervisor = house()
    next_pid(supervisor)

    supervisor.send_signal(told)

    assert supervisor.stdout.read() == ""  # nobody holds the pipe any more
    assert supervisor.wait() == 0


def test_what_does_not_end_when_asked_is_killed_with_its_own_children(house):
    supervisor = house(STUBBORN)
    next_pid(supervisor)
    next_pid(supervisor)

    supervisor.terminate()

    assert supervisor.stdout.read() == ""


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux tells a child of its parent's death"
)
def test_no_child_outlives_a_supervisor_that_was_killed(house):
    supervisor = house()
    next_pid(supervisor)

    supervisor.kill()

    assert supervisor.stdout.read() == ""


def test_each_quick_death_doubles_the_wait_up_to_a_limit():
    assert [wait_before_restart(n) for n in (0, 1, 2)] == [0.2, 0.4, 0.8]
    assert wait_before_restart(50) == 30
