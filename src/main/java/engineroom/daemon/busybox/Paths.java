package engineroom.daemon.busybox;

import engineroom.daemon.files.Content;
import engineroom.daemon.files.Directory;
import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileException.Reason;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.files.Node;
import engineroom.daemon.files.SymbolicLink;
import engineroom.daemon.kernel.Task;
import engineroom.daemon.kernel.User;
import engineroom.daemon.shell.Pattern;
import java.io.IOException;
import java.util.List;

/**
 * Programs that change the tree: {@code touch mkdir rmdir rm mv cp ln chmod chown}, or look at it:
 * {@code readlink find}.
 */
final class Paths {

  private static final int UNKNOWN = -1;
  private static final int KEPT = -2;

  private Paths() {}

  /** What is done to one path. */
  @FunctionalInterface
  private interface Doing {
    void to(String path) throws FileException;
  }

  private static int each(Task self, List<String> operands, String complaint, Doing doing)
      throws IOException {
    int code = 0;
    for (String operand : atLeast(1, operands)) {
      self.step();
      try {
        doing.to(self.path(operand));
      } catch (FileException e) {
        self.complain(complaint.replace("%", operand) + e.sentence());
        code = 1;
      }
    }
    return code;
  }

  private static List<String> atLeast(int count, List<String> operands) throws UsageException {
    if (operands.size() < count) {
      throw new UsageException("missing operand");
    }
    return operands;
  }

  static int touch(Task self) throws IOException {
    Options options = Options.of(self, "c");
    FileTree files = self.files();
    return each(
        self,
        options.operands(),
        "%: ",
        path -> {
          if (files.exists(path)) {
            files.setModified(path, self.seconds());
          } else if (!options.has('c')) {
            files.write(path, Content.EMPTY, 0644);
            self.own(path);
          }
        });
  }

  static int mkdir(Task self) throws IOException {
    Options options = Options.of(self, "p");
    return each(
        self,
        options.operands(),
        "can't create directory '%': ",
        path -> {
          if (options.has('p')) {
            self.files().makeDirectories(path, 0755);
          } else {
            self.files().makeDirectory(path, 0755);
            self.own(path);
          }
        });
  }

  static int rmdir(Task self) throws IOException {
    return each(
        self,
        Options.of(self, "").operands(),
        "'%': ",
        path -> {
          if (!(self.files().look(path) instanceof Directory)) {
            throw new FileException(path, Reason.NOT_A_DIRECTORY);
          }
          self.files().remove(path);
        });
  }

  static int rm(Task self) throws IOException {
    Options options = Options.of(self, "rRf");
    boolean forced = options.has('f');
    if (forced && options.operands().isEmpty()) {
      return 0;
    }
    FileTree files = self.files();
    return each(
        self,
        options.operands(),
        "can't remove '%': ",
        path -> {
          try {
            boolean all = options.has('r') || options.has('R');
            if (!all && files.look(path) instanceof Directory) {
              throw new FileException(path, Reason.IS_A_DIRECTORY);
            }
            files.removeAll(path);
          } catch (FileException e) {
            if (!forced || e.reason() != Reason.NO_SUCH_FILE) {
              throw e;
            }
          }
        });
  }

  static int mv(Task self) throws IOException {
    List<String> operands = atLeast(2, Options.of(self, "f").operands());
    return intoLast(self, operands, "rename", self.files()::move);
  }

  static int cp(Task self) throws IOException {
    Options options = Options.of(self, "rRaf");
    boolean all = options.has('r') || options.has('R') || options.has('a');
    return intoLast(
        self, atLeast(2, options.operands()), "stat", (from, to) -> copy(self, from, to, all));
  }

  static int ln(Task self) throws IOException {
    Options options = Options.of(self, "sf");
    List<String> operands = atLeast(2, options.operands());
    if (!options.has('s')) {
      throw new UsageException("only symbolic links are possible here: ln -s");
    }
    FileTree files = self.files();
    String target = operands.get(0);
    String path = self.path(operands.get(1));
    try {
      String link =
          files.exists(path) && files.find(path) instanceof Directory
              ? path + "/" + nameOf(target)
              : path;
      if (options.has('f') && isThere(files, link)) {
        files.remove(link);
      }
      files.link(link, target);
      return 0;
    } catch (FileException e) {
      self.complain(operands.get(1) + ": " + e.sentence());
      return 1;
    }
  }

  static int chmod(Task self) throws IOException {
    List<String> operands = atLeast(2, Options.of(self, "").operands());
    String mode = operands.get(0);
    if (!mode.matches("[0-7]{1,4}|\\+x|-x")) {
      throw new UsageException("invalid mode '" + mode + "'");
    }
    return each(
        self,
        operands.subList(1, operands.size()),
        "%: ",
        path -> {
          int now = self.files().find(path).mode();
          int bits =
              switch (mode) {
                case "+x" -> now | 0111;
                case "-x" -> now & ~0111;
                default -> Integer.parseInt(mode, 8);
              };
          self.files().setMode(path, bits);
        });
  }

  /** {@code chown [-R] USER[:GROUP] FILE...}; a dot instead of the colon will do. */
  static int chown(Task self) throws IOException {
    Options options = Options.of(self, "R");
    List<String> operands = atLeast(2, options.operands());
    String[] names = operands.get(0).split("[:.]", 2);
    FileTree files = self.files();
    int user = names[0].isEmpty() ? KEPT : User.number(names[0], files);
    int group = names.length < 2 ? KEPT : User.groupNumber(names[1], files);
    if (user == UNKNOWN || group == UNKNOWN) {
      String kind = user == UNKNOWN ? "user " + names[0] : "group " + names[1];
      throw new UsageException("unknown " + kind);
    }
    return each(
        self,
        operands.subList(1, operands.size()),
        "%: ",
        path -> give(files, path, user, group, options.has('R')));
  }

  private static void give(FileTree files, String path, int user, int group, boolean all)
      throws FileException {
    Node node = files.look(path);
    files.setOwner(
        path,
        user == KEPT ? node.attributes().user() : user,
        group == KEPT ? node.attributes().group() : group);
    if (all && node instanceof Directory directory) {
      for (String name : directory.names()) {
        give(files, path + "/" + name, user, group, true);
      }
    }
  }

  static int readlink(Task self) throws IOException {
    String path = self.path(atLeast(1, Options.of(self, "").operands()).get(0));
    if (!isThere(self.files(), path) || !(self.files().look(path) instanceof SymbolicLink link)) {
      return 1;
    }
    self.print(link.target() + "\n");
    return 0;
  }

  /** {@code find [PATH]... [-name PATTERN]}. */
  static int find(Task self) throws IOException {
    List<String> words = self.arguments();
    int end = 0;
    while (end < words.size() && !words.get(end).startsWith("-")) {
      end++;
    }
    List<String> test = words.subList(end, words.size());
    if (!test.isEmpty() && (test.size() != 2 || !test.get(0).equals("-name"))) {
      throw new UsageException("unrecognized: " + test.get(0));
    }
    String pattern = test.isEmpty() ? "*" : test.get(1);
    StringBuilder text = new StringBuilder();
    int code = 0;
    for (String path : end == 0 ? List.of(".") : words.subList(0, end)) {
      try {
        add(path, self.files().look(self.path(path)), pattern, text);
      } catch (FileException e) {
        self.complain(path + ": " + e.sentence());
        code = 1;
      }
    }
    self.print(text.toString());
    return code;
  }

  private static void add(String path, Node node, String pattern, StringBuilder text) {
    String name = nameOf(path);
    if (Pattern.matches(pattern, name.isEmpty() ? "/" : name)) {
      text.append(path).append('\n');
    }
    if (node instanceof Directory directory) {
      for (String each : directory.names()) {
        String below = path.endsWith("/") ? path + each : path + "/" + each;
        add(below, directory.entry(each), pattern, text);
      }
    }
  }

  private static boolean isThere(FileTree files, String path) {
    try {
      files.look(path);
      return true;
    } catch (FileException e) {
      return false;
    }
  }

  /** What is done from one path to another. */
  @FunctionalInterface
  private interface Bringing {
    void run(String from, String to) throws FileException;
  }

  /** All operands but the last go to the last, or into it if it is a directory. */
  private static int intoLast(Task self, List<String> operands, String verb, Bringing bringing)
      throws IOException {
    FileTree files = self.files();
    String last = operands.get(operands.size() - 1);
    String target = self.path(last);
    boolean into = files.exists(target) && files.find(target) instanceof Directory;
    if (operands.size() > 2 && !into) {
      throw new UsageException("target '" + last + "' is not a directory");
    }
    return each(
        self,
        operands.subList(0, operands.size() - 1),
        "can't " + verb + " '%': ",
        from -> bringing.run(from, into ? target + "/" + nameOf(from) : target));
  }

  private static String nameOf(String path) {
    String[] names = path.split("/");
    return names.length == 0 ? "" : names[names.length - 1];
  }

  private static void copy(Task self, String from, String to, boolean all) throws FileException {
    FileTree files = self.files();
    Node node = all ? files.look(from) : files.find(from);
    if (node instanceof Directory && !all) {
      throw new FileException(from, Reason.IS_A_DIRECTORY);
    }
    if (isThere(files, to)) {
      if (node instanceof Directory != files.look(to) instanceof Directory) {
        throw new FileException(to, Reason.FILE_EXISTS);
      }
      files.removeAll(to);
    }
    files.add(to, node.withModified(self.seconds()));
  }
}
