package engineroom.classroom.course;

import engineroom.classroom.source.MethodSignature;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One exercise in which methods of the engine are written.
 *
 * @param number its place, from 1
 * @param id its name, which never changes
 * @param title its title
 * @param page where the book has it
 * @param members the methods to write
 * @param behaviours the ids of what it must show
 * @param minutes how long it takes
 * @param task what to do
 * @param hints three, each telling more than the one before
 * @param explanation what is told once it passes
 */
public record CourseStep(
    int number,
    String id,
    String title,
    String page,
    List<MethodSignature> members,
    List<String> behaviours,
    int minutes,
    String task,
    List<String> hints,
    String explanation) {

  /** How it is called: {@code Step 3, Store a handler}. */
  public String name() {
    return "Step " + number + ", " + title;
  }

  /** The page of its chapter, without an ending: {@code 03-registering-handlers}. */
  public String chapter() {
    return page.replaceFirst("\\.html.*", "");
  }

  /** The number of its chapter. */
  public int chapterNumber() {
    return Integer.parseInt(chapter().replaceFirst("\\D.*", ""));
  }

  /** The methods to write, in prose. */
  public String spoken() {
    return members.stream()
        .map(MethodSignature::spoken)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
