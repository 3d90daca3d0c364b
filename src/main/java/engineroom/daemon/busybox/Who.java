package engineroom.daemon.busybox;

import engineroom.daemon.kernel.Task;
import engineroom.daemon.kernel.User;
import java.io.IOException;
import java.util.List;

/** Programs that say who and where they are: {@code hostname whoami id pwd uname}. */
final class Who {

  private static final String RELEASE = "3.13.0-49-generic";
  private static final String VERSION = "#81-Ubuntu SMP Tue Mar 24 19:29:48 UTC 2015";

  private Who() {}

  static int hostname(Task self) throws IOException {
    if (!Options.of(self, "").operands().isEmpty()) {
      self.complain("sethostname: Operation not permitted");
      return 1;
    }
    self.print(self.hostname() + "\n");
    return 0;
  }

  static int whoami(Task self) throws IOException {
    Options.of(self, "");
    self.print(self.user().name() + "\n");
    return 0;
  }

  static int id(Task self) throws IOException {
    Options options = Options.of(self, "ugn");
    User user = self.user();
    if (options.has('u')) {
      self.print((options.has('n') ? user.name() : "" + user.id()) + "\n");
    } else if (options.has('g')) {
      self.print((options.has('n') ? user.groupName() : "" + user.group()) + "\n");
    } else {
      String name = named(user.id(), user.name().equals("" + user.id()) ? "" : user.name());
      self.print("uid=" + name + " gid=" + named(user.group(), user.groupName()) + "\n");
    }
    return 0;
  }

  private static String named(int number, String name) {
    return name.isEmpty() ? "" + number : number + "(" + name + ")";
  }

  static int pwd(Task self) throws IOException {
    self.print(self.directory() + "\n");
    return 0;
  }

  static int uname(Task self) throws IOException {
    Options options = Options.of(self, "asnrvm");
    List<String> parts = List.of("Linux", self.hostname(), RELEASE, VERSION, "x86_64");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      boolean none =
          !options.has('n') && !options.has('r') && !options.has('v') && !options.has('m');
      if (options.has('a') || options.has("snrvm".charAt(i)) || none && i == 0) {
        text.append(text.length() == 0 ? "" : " ").append(parts.get(i));
      }
    }
    self.print(text + (options.has('a') ? " GNU/Linux\n" : "\n"));
    return 0;
  }
}
