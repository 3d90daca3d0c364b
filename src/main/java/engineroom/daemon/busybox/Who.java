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
    Options options = Options.of(self, "ugGn");
    User user = self.user();
    boolean names = options.has('n');
    if (options.has('u')) {
      self.print((names ? user.name() : "" + user.id()) + "\n");
    } else if (options.has('g')) {
      self.print(group(self, user.group(), names) + "\n");
    } else if (options.has('G')) {
      List<String> groups = user.groups().stream().map(each -> group(self, each, names)).toList();
      self.print(String.join(" ", groups) + "\n");
    } else {
      String text = "uid=" + named(user.id(), user.name());
      String before = " gid=";
      for (int group : user.groups()) {
        text += before + named(group, group(self, group, true));
        before = before.equals(" gid=") ? " groups=" : ",";
      }
      self.print(text + "\n");
    }
    return 0;
  }

  private static String group(Task self, int number, boolean name) {
    return name ? User.groupName(number, self.files()) : "" + number;
  }

  private static String named(int number, String name) {
    return name.equals("" + number) ? name : number + "(" + name + ")";
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
