"""A save that is killed at any of its system calls leaves the whole old file or the whole new one."""
import os
import subprocess
import unittest

from program import CommandLineTest, DONE, PROGRAM, SAMPLE, environment

# All that a save does to the disk, from the temporary file to the synchronised folder.
CALLS = ("openat", "fchown", "fchmod", "write", "fsync", "linkat", "close", "rename")


class InterruptedSave(CommandLineTest):
    def save(self, target, *strace):
        command = ["strace", "-f", "-qq", "-o", os.devnull, *strace, PROGRAM, "check", SAMPLE, "--repair", "-o", target]
        return subprocess.run(command, env=environment(), capture_output=True, timeout=60, check=False).returncode

    def test_a_kill_at_any_call_leaves_a_whole_file(self):
        target = self.file("carte.json", "avant")
        target.chmod(0o640)
        after = SAMPLE.read_bytes()
        for call in CALLS:
            saves = 0
            for nth in range(1, 200):
                target.write_text("avant")
                status = self.save(target, "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={nth}")
                content = target.read_bytes()
                self.assertIn(content, (b"avant", after), f"killed at {call} {nth}")
                self.assertEqual(target.stat().st_mode & 0o777, 0o640)
                left = [name for name in os.listdir(self.folder) if name != target.name]
                # Only between getting a name and taking the file's place may the new file stand beside it.
                self.assertLessEqual(len(left), 1 if call in ("linkat", "close", "rename") else 0, f"killed at {call} {nth}: {left}")
                for name in left:
                    self.assertEqual((self.folder / name).read_bytes(), after)
                    os.unlink(self.folder / name)
                if status == DONE:
                    break
                saves += 1
            self.assertEqual(status, DONE, f"{call} never ends")
            self.assertGreater(saves, 0, f"a save without any {call}")

    def test_a_call_that_fails_leaves_the_old_file_and_nothing_beside_it(self):
        for call, error in (("write", "ENOSPC"), ("fsync", "EIO"), ("rename", "EXDEV"), ("fchmod", "EPERM")):
            with self.subTest(call):
                target = self.file("carte.json", "avant")
                status = self.save(target, "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when=1")
                self.assertNotEqual(status, DONE)
                self.assertEqual((target.read_text(), os.listdir(self.folder)), ("avant", ["carte.json"]))

    def test_a_disk_that_knows_no_nameless_files_is_written_all_the_same(self):
        target = self.file("carte.json", "avant")
        target.chmod(0o640)
        self.assertEqual(self.save(target, "-e", "trace=linkat", "-e", "inject=linkat:error=EPERM:when=1"), DONE)
        self.assertEqual((target.read_bytes(), os.listdir(self.folder)), (SAMPLE.read_bytes(), ["carte.json"]))
        self.assertEqual(target.stat().st_mode & 0o777, 0o640)


if __name__ == "__main__":
    unittest.main()
