# Runs a command and prints what the operating system counted for it and for every process that it started and waited for: CPU seconds,
# wall seconds, and the memory in bytes of the largest of these processes, at its peak. Node cannot ask for that; and a process that is
# started by a large one begins with its peak, so this one is small.
import json
import os
import sys
import time

silent = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_WRONLY, 0) for number in (1, 2)]
start = time.perf_counter()
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=silent)
_, status, usage = os.wait4(child, 0)
wall = time.perf_counter() - start
peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
code = os.waitstatus_to_exitcode(status)
print(json.dumps({"code": code, "cpu": usage.ru_utime + usage.ru_stime, "wall": wall, "peak": peak}))
