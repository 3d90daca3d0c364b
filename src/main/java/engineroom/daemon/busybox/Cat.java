package engineroom.daemon.busybox;

import engineroom.daemon.files.FileException;
import engineroom.daemon.kernel.OpenFile;
import engineroom.daemon.kernel.Program;
import engineroom.daemon.kernel.Task;
import java.io.IOException;
import java.util.List;

/** {@code cat [FILE]...}: one after the other; standard input where there is none, or for -. */
final class Cat implements Program {

  @Override
  public int run(Task self) throws IOException {
    List<String> names = Options.of(self, "u").operands();
    int code = 0;
    for (String name : names.isEmpty() ? List.of("-") : names) {
      try {
        OpenFile file = Reading.open(self, name);
        byte[] some = new byte[8192];
        for (int count = Reading.some(self, file, some);
            count >= 0;
            count = Reading.some(self, file, some)) {
          self.write(some, count);
        }
      } catch (FileException e) {
        self.complain("can't open '" + name + "': " + e.sentence());
        code = 1;
      }
    }
    return code;
  }
}
