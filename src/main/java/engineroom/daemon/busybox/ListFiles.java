package engineroom.daemon.busybox;

import engineroom.daemon.files.Attributes;
import engineroom.daemon.files.Directory;
import engineroom.daemon.files.FileException;
import engineroom.daemon.files.Node;
import engineroom.daemon.files.RegularFile;
import engineroom.daemon.files.SymbolicLink;
import engineroom.daemon.kernel.Program;
import engineroom.daemon.kernel.Task;
import engineroom.daemon.kernel.User;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code ls [-1aldCe] [FILE]...}: a name a line. */
final class ListFiles implements Program {

  private static final int DIRECTORY_SIZE = 4096;
  private static final long HALF_A_YEAR = 183L * 86_400;

  @Override
  public int run(Task self) throws IOException {
    Options options = Options.of(self, "1aldCe");
    List<String> directories = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int code = 0;
    List<String> operands = options.operands().isEmpty() ? List.of(".") : options.operands();
    for (String name : operands) {
      try {
        Node node = self.files().look(self.path(name));
        boolean follows = node instanceof SymbolicLink && !options.has('l');
        if (!options.has('d')
            && (follows ? self.files().find(self.path(name)) : node) instanceof Directory) {
          directories.add(name);
        } else {
          add(self, options, name, node, text);
        }
      } catch (FileException e) {
        self.complain(name + ": " + e.sentence());
        code = 1;
      }
    }
    for (String name : directories) {
      if (operands.size() > 1) {
        text.append(text.length() == 0 ? "" : "\n").append(name).append(":\n");
      }
      list(self, options, name, text);
    }
    self.print(text.toString());
    return code;
  }

  private static void list(Task self, Options options, String name, StringBuilder text)
      throws IOException {
    Directory directory = self.files().directory(self.path(name));
    if (options.has('l')) {
      text.append("total ").append(directory.names().size() * 4).append('\n');
    }
    if (options.has('a')) {
      add(self, options, ".", directory, text);
      add(self, options, "..", self.files().find(self.path(name + "/..")), text);
    }
    for (String each : directory.names()) {
      if (options.has('a') || !each.startsWith(".")) {
        add(self, options, each, directory.entry(each), text);
      }
    }
  }

  private static void add(Task self, Options options, String name, Node node, StringBuilder text) {
    if (options.has('l')) {
      long size =
          switch (node) {
            case Directory _ -> DIRECTORY_SIZE;
            case RegularFile file -> file.content().length();
            case SymbolicLink link -> link.target().length();
          };
      text.append(mode(node)).append(Columns.right("" + (node instanceof Directory ? 2 : 1), 5));
      Attributes attributes = node.attributes();
      String user = User.name(attributes.user(), self.files());
      String group = User.groupName(attributes.group(), self.files());
      text.append(' ').append(Columns.left(user, 8)).append(' ').append(Columns.left(group, 8));
      text.append(Columns.right("" + size, 10)).append(' ');
      text.append(when(node.modified(), self.seconds(), options.has('e'))).append(' ');
    }
    text.append(name);
    if (options.has('l') && node instanceof SymbolicLink link) {
      text.append(" -> ").append(link.target());
    }
    text.append('\n');
  }

  /** {@code drwxr-xr-x}. */
  private static String mode(Node node) {
    StringBuilder text = new StringBuilder();
    text.append(
        switch (node) {
          case Directory _ -> 'd';
          case RegularFile _ -> '-';
          case SymbolicLink _ -> 'l';
        });
    for (int bit = 8; bit >= 0; bit--) {
      text.append((node.mode() & 1 << bit) == 0 ? '-' : "xwr".charAt(bit % 3));
    }
    for (int i = 0; i < 3; i++) {
      if ((node.mode() & 04000 >> i) != 0) {
        int at = 3 * i + 3;
        String marks = text.charAt(at) == 'x' ? "sst" : "SST";
        text.setCharAt(at, marks.charAt(i));
      }
    }
    return text.toString();
  }

  private static String when(long modified, long now, boolean exactly) {
    if (exactly) {
      return DateText.format("%a %b %e %H:%M:%S %Y", modified);
    }
    boolean isRecent = modified > now - HALF_A_YEAR && modified < now + HALF_A_YEAR;
    return DateText.format(isRecent ? "%b %e %H:%M" : "%b %e  %Y", modified);
  }
}
