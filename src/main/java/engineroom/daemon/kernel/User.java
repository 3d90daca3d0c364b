package engineroom.daemon.kernel;

import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;
import java.nio.charset.StandardCharsets;

/**
 * Who runs a process.
 *
 * @param name as in /etc/passwd; the number where it has none
 * @param id its number
 * @param group the number of its group
 * @param groupName as in /etc/group; empty where it has none
 * @param home its home directory
 */
public record User(String name, int id, int group, String groupName, String home) {

  private static final String PASSWD = "/etc/passwd";
  private static final String GROUP = "/etc/group";

  /**
   * Finds a user in a tree's /etc/passwd.
   *
   * @param wanted a name or a number, perhaps with a group after a colon; empty for root
   * @param files where /etc is
   * @throws StartException if there is none of that name
   */
  static User find(String wanted, FileTree files) throws StartException {
    String[] parts = (wanted.isEmpty() ? "0" : wanted).split(":", 2);
    String[] line = line(PASSWD, parts[0], files);
    if (line == null && !isNumber(parts[0])) {
      throw unknown("user", parts[0]);
    }
    boolean known = line != null && line.length > 5;
    int group = known ? Integer.parseInt(line[3]) : 0;
    if (parts.length > 1) {
      String[] groupLine = line(GROUP, parts[1], files);
      if (groupLine == null && !isNumber(parts[1])) {
        throw unknown("group", parts[1]);
      }
      group = Integer.parseInt(groupLine == null ? parts[1] : groupLine[2]);
    }
    String[] groupLine = line(GROUP, "" + group, files);
    return new User(
        known ? line[0] : parts[0],
        Integer.parseInt(known ? line[2] : parts[0]),
        group,
        groupLine == null ? "" : groupLine[0],
        known ? line[5] : "/");
  }

  private static StartException unknown(String kind, String name) {
    return new StartException(
        StartException.Reason.BAD_SURROUNDINGS, "Unable to find " + kind + " " + name);
  }

  /** The line that has the name first, or the number third; null if there is none. */
  private static String[] line(String path, String nameOrNumber, FileTree files) {
    String text;
    try {
      text = new String(files.file(path).content().bytes(), StandardCharsets.UTF_8);
    } catch (FileException e) {
      return null;
    }
    for (String line : text.split("\n")) {
      String[] fields = line.split(":");
      if (fields.length > 2
          && isNumber(fields[2])
          && (fields[0].equals(nameOrNumber) || fields[2].equals(nameOrNumber))) {
        return fields;
      }
    }
    return null;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() < 10
        && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }
}
