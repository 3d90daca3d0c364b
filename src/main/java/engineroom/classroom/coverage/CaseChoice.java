package engineroom.classroom.coverage;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.RecordedScripts;
import engineroom.classroom.course.RecordedScripts.RecordedScript;
import engineroom.classroom.course.ScriptCases;
import engineroom.classroom.course.StepCases;
import engineroom.classroom.source.MethodSignature;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Chooses for each step the recorded cases that are played to it: of those that reach its methods,
 * as few as go through every block of theirs, then as many again, until that is as much as a
 * verdict has time for.
 */
public final class CaseChoice {

  /** How much is played to a step, in bytes of its cases: some tenths of a second. */
  private static final int MOST = 500_000;

  /** How many bytes of other cases a slow one is worth. */
  private static final int SLOW = 10_000;

  private final Course course;
  private final RecordedScripts scripts;
  private final Path classes;

  /** A case, what it goes through, and how long it takes. */
  private record Reach(String script, int number, BitSet blocks, int cost) {}

  /**
   * A choice among what was recorded.
   *
   * @param classes the folder of the compiled port and its player
   */
  public CaseChoice(Course course, RecordedScripts scripts, Path classes) {
    this.course = course;
    this.scripts = scripts;
    this.classes = classes;
  }

  /** Plays every case once, and chooses. */
  public List<StepCases> choose() {
    Map<String, String> stepOfMethod = new HashMap<>();
    for (CourseStep step : course.steps()) {
      for (MethodSignature one : step.members()) {
        stepOfMethod.put(one.type() + "#" + one.name(), step.id());
      }
    }
    ProbedClasses probed =
        new ProbedClasses(
            classes, (type, method) -> stepOfMethod.getOrDefault(type + "#" + method, ""));
    List<Reach> reaches = play(probed);
    List<StepCases> chosen = new ArrayList<>();
    for (CourseStep step : course.steps()) {
      List<Reach> ofStep = ofStep(step.id(), reaches, probed);
      lines(choose(ofStep)).forEach(cases -> chosen.add(new StepCases(step.id(), cases)));
    }
    return chosen;
  }

  private List<Reach> play(ProbedClasses probed) {
    BiFunction<String, Boolean, List<List<String>>> player = player(probed);
    List<Reach> reaches = new ArrayList<>();
    for (String name : scripts.names()) {
      RecordedScript script = scripts.script(name);
      for (int i = 0; i < script.cases().size(); i++) {
        String json = script.cases().get(i);
        ProbeHits.take();
        player.apply(json, script.slow());
        int cost = script.slow() ? SLOW : json.length();
        reaches.add(new Reach(name, i + 1, ProbeHits.take(), cost));
      }
    }
    return reaches;
  }

  @SuppressWarnings("unchecked")
  private static BiFunction<String, Boolean, List<List<String>>> player(ClassLoader probed) {
    try {
      return (BiFunction<String, Boolean, List<List<String>>>)
          probed.loadClass("engineroom.replay.jvm.CasePlay").getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The cases that go through a step's methods, and what of these they go through. */
  private static List<Reach> ofStep(String step, List<Reach> all, ProbedClasses probed) {
    List<Reach> some = new ArrayList<>();
    for (Reach one : all) {
      BitSet blocks = new BitSet();
      one.blocks().stream().filter(bit -> probed.step(bit / 2).equals(step)).forEach(blocks::set);
      if (!blocks.isEmpty()) {
        some.add(new Reach(one.script(), one.number(), blocks, one.cost()));
      }
    }
    return some;
  }

  /** In rounds, each of which goes through all that can be gone through. */
  private static List<Reach> choose(List<Reach> all) {
    List<Reach> left = new ArrayList<>(all);
    List<Reach> chosen = new ArrayList<>();
    Map<String, Integer> ofScript = new HashMap<>();
    int cost = 0;
    BitSet open = new BitSet();
    while (!left.isEmpty()) {
      if (open.isEmpty()) {
        left.forEach(one -> open.or(one.blocks()));
      }
      Reach best = best(left, open, ofScript);
      cost += best.cost();
      if (cost > MOST) {
        break;
      }
      chosen.add(best);
      left.remove(best);
      ofScript.merge(best.script(), 1, Integer::sum);
      open.andNot(best.blocks());
      BitSet possible = new BitSet();
      left.forEach(one -> possible.or(one.blocks()));
      open.and(possible);
    }
    return chosen;
  }

  /** The one that adds most; of equals, one of a script of which the fewest are chosen. */
  private static Reach best(List<Reach> left, BitSet open, Map<String, Integer> ofScript) {
    Reach best = left.getFirst();
    long bestRank = -1;
    for (Reach one : left) {
      BitSet adds = (BitSet) one.blocks().clone();
      adds.and(open);
      long rank = adds.cardinality() * 10_000L - ofScript.getOrDefault(one.script(), 0);
      if (rank > bestRank) {
        bestRank = rank;
        best = one;
      }
    }
    return best;
  }

  private static List<ScriptCases> lines(List<Reach> chosen) {
    Map<String, TreeSet<Integer>> numbers = new TreeMap<>();
    for (Reach one : chosen) {
      numbers.computeIfAbsent(one.script(), script -> new TreeSet<>()).add(one.number());
    }
    return numbers.entrySet().stream()
        .map(one -> new ScriptCases(one.getKey(), List.copyOf(one.getValue())))
        .toList();
  }
}
