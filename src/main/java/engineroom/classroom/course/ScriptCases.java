package engineroom.classroom.course;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Some cases of a recorded script.
 *
 * @param script the script's file, as {@code closers.json}
 * @param cases their numbers, from 1
 */
public record ScriptCases(String script, List<Integer> cases) {

  /** How many, over all scripts. */
  public static int count(List<ScriptCases> all) {
    return all.stream().mapToInt(one -> one.cases().size()).sum();
  }

  /** As fields of a line. */
  String numbers() {
    return cases.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  static ScriptCases parse(String script, String numbers) {
    return new ScriptCases(
        script, Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList());
  }
}
