package engineroom.classroom.grade;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.WrittenFiles;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Java files that were handed in without the folders of a workspace: their names and packages tell
 * where they belong.
 */
final class LooseSources {

  private static final int MOST_NAMED = 4;
  private static final Pattern OF_THE_ENGINE =
      Pattern.compile("(?m)^\\s*package\\s+engineroom\\s*\\.\\s*engine\\s*;");

  private final CourseFolder course;
  private final WrittenFiles written;
  private final Set<String> handedOut;
  private final List<String> taken = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  LooseSources(CourseFolder course) {
    this.course = course;
    this.written = course.readWritten();
    this.handedOut = Set.copyOf(written.in(course.workspace().resolve(WrittenFiles.SOURCES)));
  }

  /**
   * Puts files where they belong, and all else that students write as it was handed out.
   *
   * @throws Mistake where no file belongs anywhere
   */
  void take(List<Path> files, TakenSources to) throws IOException {
    for (Path file : files) {
      take(file, to);
    }
    if (taken.isEmpty()) {
      throw new Mistake(
          "no workspace in it: there is no folder src/main/java/engineroom/engine, and "
              + (left.isEmpty() ? "no Java file" : some(left) + " is of no engine"));
    }
    to.remark(
        "no workspace, but files: "
            + some(taken)
            + " judged where that belongs, all else as it was handed out");
    if (!left.isEmpty()) {
      to.remark(some(left) + " left out: of no engine, by its name and its package");
    }
    for (String name : handedOut) {
      String path = written.inWorkspace(name);
      to.giveBack(course.workspace().resolve(path), path);
    }
  }

  private void take(Path file, TakenSources to) throws IOException {
    String name = LooseName.plain(file.getFileName().toString());
    Optional<SubmittedText> text = to.isTooLong(name) ? Optional.empty() : to.read(file, name);
    if (text.isEmpty()) {
      return;
    }
    String path = written.inWorkspace(name);
    if (!handedOut.contains(name) && !OF_THE_ENGINE.matcher(text.get().text()).find()) {
      left.add(name);
    } else if (to.has(path)) {
      to.remark(name + " is there more than once: the first one counts");
    } else {
      to.write(text.get(), path);
      taken.add(name);
    }
  }

  private static String some(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)));
    return names.size() > MOST_NAMED
        ? first + " and " + (names.size() - MOST_NAMED) + " more"
        : first;
  }
}
