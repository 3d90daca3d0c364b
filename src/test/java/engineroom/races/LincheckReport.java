package engineroom.races;

import engineroom.book.race.Interleaving.Lane;
import engineroom.book.race.Interleaving.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lincheck's table of what two threads did, as data.
 *
 * <p>What happens on one line in a row is one step. Of a loop the first turn is kept, since the
 * others are like it. Classes that are not asked for are left out; where a thread goes on inside
 * one, it goes on in the line that called it.
 */
final class LincheckReport {

  private static final Pattern EVENT =
      Pattern.compile("(?<what>.*) at (?<place>\\S+)\\((?<type>\\w+)\\.java:(?<line>\\d+)\\)");
  private static final Pattern ACTOR =
      Pattern.compile("(?<name>\\w+)\\([^)]*\\)(?:: (?<answer>.*))?");
  private static final Pattern TURN = Pattern.compile("<iteration (\\d+)>.*");
  private static final String SOURCES = "src/main/java/engineroom/engine";

  private record Call(int depth, Step step) {}

  /** A line of the table: whose, how deep inside its calls, and what. */
  private record Row(int lane, int depth, String text) {

    static Row of(int lane, String cell) {
      int indent = cell.length() - cell.stripLeading().length();
      return new Row(lane, indent / 2, cell.strip());
    }

    /** Whoever moves first is counted first. */
    Row counted(int first) {
      return new Row(lane ^ first, depth, text);
    }
  }

  private final Set<String> shown;
  private final List<Step> steps = new ArrayList<>();
  private final TreeMap<Integer, Lane> lanes = new TreeMap<>();
  private final List<List<Call>> open = List.of(new ArrayList<>(), new ArrayList<>());

  private LincheckReport(Set<String> shown) {
    this.shown = shown;
  }

  /**
   * Reads a report.
   *
   * @param shown the classes to keep
   */
  static LincheckReport of(String report, Set<String> shown) {
    LincheckReport read = new LincheckReport(shown);
    read.read(rows(report));
    return read;
  }

  List<Lane> lanes() {
    return List.copyOf(lanes.values());
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** The lines of the detailed table, each with its column. */
  private static List<Row> rows(String report) {
    int start = report.indexOf("Detailed trace:");
    if (start < 0) {
      throw new IllegalArgumentException("this report has no detailed trace:\n" + report);
    }
    List<String> lines =
        report.substring(start).lines().filter(line -> line.startsWith("| ")).toList();
    String head =
        lines.stream().filter(line -> line.contains("Thread 2")).findFirst().orElseThrow();
    int middle = head.indexOf('|', 1);
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      if (line.equals(head) || line.startsWith("| ---")) {
        continue;
      }
      String left = line.substring(2, middle - 1);
      String right = line.substring(middle + 2, line.length() - 2);
      rows.add(left.isBlank() ? Row.of(1, right) : Row.of(0, left));
    }
    int first = rows.getFirst().lane;
    return rows.stream().map(row -> row.counted(first)).toList();
  }

  private void read(List<Row> rows) {
    int lane = -1;
    int[] skipped = {Integer.MAX_VALUE, Integer.MAX_VALUE};
    for (Row row : rows) {
      boolean resumes = lane >= 0 && lane != row.lane && !open.get(row.lane).isEmpty();
      lane = row.lane;
      if (row.depth > skipped[lane]) {
        continue;
      }
      skipped[lane] = Integer.MAX_VALUE;
      Matcher turn = TURN.matcher(row.text);
      if (turn.matches()) {
        skipped[lane] = Integer.parseInt(turn.group(1)) > 1 ? row.depth : Integer.MAX_VALUE;
        continue;
      }
      if (row.depth == 0) {
        actor(row);
        continue;
      }
      event(row, resumes);
    }
  }

  private void actor(Row row) {
    Matcher actor = ACTOR.matcher(row.text);
    if (!actor.matches()) {
      throw new IllegalArgumentException("this is no operation: " + row.text);
    }
    String answer = actor.group("answer");
    String text = answer == null ? "" : answer.replaceFirst("Exception #\\d+$", "Exception");
    lanes.put(row.lane, new Lane(actor.group("name"), text));
  }

  private void event(Row row, boolean resumes) {
    List<Call> calls = open.get(row.lane);
    calls.removeIf(call -> call.depth >= row.depth);
    Matcher event = EVENT.matcher(row.text);
    boolean kept = event.matches() && shown.contains(event.group("type"));
    if (resumes && !kept && !calls.isEmpty()) {
      Step inside = calls.getLast().step;
      steps.add(with(inside, List.of("goes on")));
    }
    if (!kept || row.text.startsWith("loop(")) {
      return;
    }
    Step step = step(row.lane, event);
    calls.add(new Call(row.depth, step));
    Step last = steps.isEmpty() ? null : steps.getLast();
    if (last != null && isSameLine(last, step)) {
      steps.set(
          steps.size() - 1,
          with(
              last,
              List.copyOf(
                  Stream.concat(last.events().stream(), step.events().stream())
                      .collect(Collectors.toCollection(LinkedHashSet::new)))));
    } else {
      steps.add(step);
    }
  }

  private static boolean isSameLine(Step one, Step other) {
    return one.lane() == other.lane()
        && one.place().equals(other.place())
        && one.line() == other.line();
  }

  private static Step with(Step step, List<String> events) {
    return new Step(step.lane(), step.place(), step.file(), step.line(), step.code(), events);
  }

  private static Step step(int lane, Matcher event) {
    Path file = source(event.group("type"));
    String place = event.group("place").replace("<init>", "new");
    int line = Integer.parseInt(event.group("line"));
    List<String> events = List.of(inWords(event.group("what")));
    if (file == null) {
      return new Step(lane, place, "", line, "", events);
    }
    List<String> lines = lines(file);
    if (line == 0) { // the lock of a whole method
      line = declaration(lines, place.substring(place.lastIndexOf('.') + 1));
    }
    String name = file.toString().replace('\\', '/');
    return new Step(lane, place, name, line, lines.get(line - 1).strip(), events);
  }

  private static int declaration(List<String> lines, String method) {
    Pattern declared = Pattern.compile(".*\\bsynchronized\\b.*\\b" + method + "\\(.*");
    for (int i = 0; i < lines.size(); i++) {
      if (declared.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no method " + method + " takes a lock");
  }

  /** What the checker prints, in words. */
  private static String inWords(String what) {
    if (what.equals("MONITORENTER")) {
      return "takes the lock";
    }
    if (what.equals("MONITOREXIT")) {
      return "gives the lock back";
    }
    if (what.equals("WAIT")) {
      return "waits";
    }
    if (what.equals("NOTIFY")) {
      return "wakes who waits";
    }
    String[] read = what.split(" ➜ ", 2);
    if (read.length == 2) {
      return "reads " + read[0] + ": " + read[1];
    }
    Matcher written = Pattern.compile("(?<field>[^()]+) = (?<value>.*)").matcher(what);
    if (written.matches()) {
      return "writes " + written.group("field") + ": " + written.group("value");
    }
    String call = what.replaceFirst("\\): .*$", ")").replaceFirst("^\\w+#\\d+\\.", "");
    return "calls " + call.replaceFirst("^([\\w.]+)\\.<init>", "new $1");
  }

  private static Path source(String type) {
    try (Stream<Path> files = Files.walk(Path.of(SOURCES))) {
      return files.filter(file -> file.endsWith(type + ".java")).findFirst().orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
