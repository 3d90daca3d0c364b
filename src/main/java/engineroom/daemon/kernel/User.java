package engineroom.daemon.kernel;

import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who runs a process.
 *
 * @param name as in /etc/passwd; the number where it has none
 * @param id its number
 * @param groups the numbers of its groups, its own first
 * @param home its home directory
 */
public record User(String name, int id, List<Integer> groups, String home) {

  private static final String PASSWD = "/etc/passwd";
  private static final String GROUP = "/etc/group";

  /** The number of its own group. */
  public int group() {
    return groups.get(0);
  }

  /**
   * Finds a user in a tree's /etc/passwd.
   *
   * @param wanted a name or a number, perhaps with a group after a colon, which then is its only
   *     one; empty for root
   * @param files where /etc is
   * @throws StartException if there is none of that name
   */
  static User find(String wanted, FileTree files) throws StartException {
    String[] parts = (wanted.isEmpty() ? "0" : wanted).split(":", 2);
    String[] line = line(PASSWD, parts[0], files);
    if (line == null && !isNumber(parts[0])) {
      throw unknown("user", parts[0]);
    }
    boolean known = line != null && line.length > 5 && isNumber(line[3]);
    String name = known ? line[0] : parts[0];
    List<Integer> groups = new ArrayList<>();
    if (parts.length > 1) {
      int group = number(GROUP, parts[1], files);
      if (group < 0) {
        throw unknown("group", parts[1]);
      }
      groups.add(group);
    } else {
      groups.add(known ? Integer.parseInt(line[3]) : 0);
      addGroupsOf(name, files, groups);
    }
    int id = Integer.parseInt(known ? line[2] : parts[0]);
    return new User(name, id, List.copyOf(groups), known ? line[5] : "/");
  }

  private static StartException unknown(String kind, String name) {
    return new StartException(
        StartException.Reason.BAD_SURROUNDINGS, "Unable to find " + kind + " " + name);
  }

  private static void addGroupsOf(String name, FileTree files, List<Integer> into) {
    for (String[] line : lines(GROUP, files)) {
      int group = Integer.parseInt(line[2]);
      boolean isMember = line.length > 3 && Arrays.asList(line[3].split(",")).contains(name);
      if (isMember && !into.contains(group)) {
        into.add(group);
      }
    }
  }

  /**
   * The name that /etc/passwd has for a number; the number if it has none.
   *
   * @param id a user's number
   */
  public static String name(int id, FileTree files) {
    return name(PASSWD, id, files);
  }

  /**
   * The name that /etc/group has for a number; the number if it has none.
   *
   * @param group a group's number
   */
  public static String groupName(int group, FileTree files) {
    return name(GROUP, group, files);
  }

  /**
   * The number of a user; -1 if there is none.
   *
   * @param nameOrNumber a number need not be in /etc/passwd
   */
  public static int number(String nameOrNumber, FileTree files) {
    return number(PASSWD, nameOrNumber, files);
  }

  /**
   * The number of a group; -1 if there is none.
   *
   * @param nameOrNumber a number need not be in /etc/group
   */
  public static int groupNumber(String nameOrNumber, FileTree files) {
    return number(GROUP, nameOrNumber, files);
  }

  private static String name(String path, int number, FileTree files) {
    String[] line = line(path, "" + number, files);
    return line == null ? "" + number : line[0];
  }

  private static int number(String path, String nameOrNumber, FileTree files) {
    String[] line = line(path, nameOrNumber, files);
    if (line != null) {
      return Integer.parseInt(line[2]);
    }
    return isNumber(nameOrNumber) ? Integer.parseInt(nameOrNumber) : -1;
  }

  /** The line that has the name first, or the number third; null if there is none. */
  private static String[] line(String path, String nameOrNumber, FileTree files) {
    for (String[] line : lines(path, files)) {
      if (line[0].equals(nameOrNumber) || line[2].equals(nameOrNumber)) {
        return line;
      }
    }
    return null;
  }

  private static List<String[]> lines(String path, FileTree files) {
    String text;
    try {
      text = new String(files.file(path).content().bytes(), StandardCharsets.UTF_8);
    } catch (FileException e) {
      return List.of();
    }
    List<String[]> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      String[] fields = line.split(":");
      if (fields.length > 2 && isNumber(fields[2])) {
        lines.add(fields);
      }
    }
    return lines;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() < 10
        && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }
}
