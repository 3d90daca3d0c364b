package engineroom.book.steps;

import engineroom.files.Location;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import engineroom.files.Project;
import engineroom.replay.AnswerDifference;
import engineroom.replay.ScriptCase;
import engineroom.replay.ScriptException;
import engineroom.replay.jvm.TurnedReplay;
import engineroom.replay.steps.LineProblem;
import engineroom.replay.steps.StepsException;
import engineroom.replay.steps.StepsText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All scripts that readers can run. Each has the answers that were recorded from the original; the
 * port gives the same, or there is no book.
 */
public final class StepsScripts {

  private static final String SHOWS = "# shows:";

  private final List<StepsScript> all;

  private StepsScripts(List<StepsScript> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Reads and plays the scripts of a folder, each a file {@code NAME.steps}. What is wrong with one
   * becomes a problem of its line.
   *
   * @param folder may be missing: then there are none
   */
  public static StepsScripts read(Path folder, Project project, Problems problems) {
    List<StepsScript> all = new ArrayList<>();
    for (Path file : Project.files(folder, ".steps")) {
      read(file, project, problems, all);
    }
    return new StepsScripts(all);
  }

  private static void read(Path file, Project project, Problems problems, List<StepsScript> all) {
    Location start = project.location(file, 1);
    List<String> lines = project.lines(start.file());
    try {
      StepsText steps = StepsText.read(String.join("\n", lines));
      String title = String.valueOf(steps.json().getOrDefault("title", ""));
      if (title.isEmpty()) {
        problems.add(start, "a script of the book needs a title: write script \"...\" above it");
      }
      play(steps, start, problems);
      String name = file.getFileName().toString().replaceFirst("\\.steps$", "");
      all.add(new StepsScript(name, title, shownText(lines), shown(lines), start));
    } catch (StepsException e) {
      for (LineProblem each : e.problems()) {
        problems.add(start.at(each.line()), "column " + each.column() + ": " + each.message());
      }
    } catch (ScriptException e) {
      problems.add(start, String.valueOf(e.getMessage()));
    }
  }

  private static void play(StepsText steps, Location start, Problems problems)
      throws ScriptException {
    for (ScriptCase one : steps.script("the script").cases()) {
      for (AnswerDifference each : TurnedReplay.play(one)) {
        problems.add(
            start,
            "case \"%s\", %s: the recorded answer is \"%s\", the port's is \"%s\""
                .formatted(each.caseName(), each.step(), each.expected(), each.came()));
      }
    }
  }

  /** The script without what is written for the book. */
  private static String shownText(List<String> lines) {
    return String.join("\n", lines.stream().filter(line -> !line.startsWith(SHOWS)).toList())
        .strip();
  }

  private static List<String> shown(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(SHOWS))
        .flatMap(line -> List.of(line.substring(SHOWS.length()).strip().split("\\s+")).stream())
        .toList();
  }

  /** All of them, by name. */
  public List<StepsScript> all() {
    return all;
  }

  /**
   * A script by its name.
   *
   * @throws Mistake where there is none; the message names those there are
   */
  public StepsScript named(String name) {
    return all.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Mistake(
                    "there is no script '%s': write one of %s"
                        .formatted(
                            name,
                            String.join(", ", all.stream().map(StepsScript::name).toList()))));
  }

  /** Those that show a behaviour. */
  public List<StepsScript> showing(String id) {
    return all.stream().filter(one -> one.shown().contains(id)).toList();
  }

  /** Reports every script that shows what no chapter states. */
  public void reportStrays(Set<String> known, Problems problems) {
    for (StepsScript one : all) {
      for (String id : one.shown()) {
        if (!known.contains(id)) {
          problems.add(
              one.location(), "the script shows '" + id + "', and no chapter has that behaviour");
        }
      }
    }
  }
}
