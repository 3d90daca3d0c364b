package engineroom.classroom.judge;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.ScriptCases;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an engine is asked.
 *
 * @param behaviours the ids of the behaviours whose tests are run
 * @param cases the recorded cases that are played
 */
public record Examination(List<String> behaviours, List<ScriptCases> cases) {

  /** Nothing is tried: the engine is compiled, and what waits to be written is told. */
  public static final Examination NOTHING = new Examination(List.of(), List.of());

  /** All that steps must show. */
  public static Examination of(Course course, Collection<CourseStep> steps) {
    List<String> behaviours =
        steps.stream().flatMap(step -> step.behaviours().stream()).distinct().toList();
    return new Examination(behaviours, cases(course, steps));
  }

  /** The recorded cases of steps, each once. */
  public static List<ScriptCases> cases(Course course, Collection<CourseStep> steps) {
    Map<String, TreeSet<Integer>> cases = new TreeMap<>();
    for (CourseStep step : steps) {
      for (ScriptCases one : course.cases(step)) {
        cases.computeIfAbsent(one.script(), script -> new TreeSet<>()).addAll(one.cases());
      }
    }
    return cases.entrySet().stream()
        .map(one -> new ScriptCases(one.getKey(), List.copyOf(one.getValue())))
        .toList();
  }
}
