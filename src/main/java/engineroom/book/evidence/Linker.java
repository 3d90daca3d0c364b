package engineroom.book.evidence;

import engineroom.book.exercise.Exercise;
import engineroom.book.exercise.ExerciseLinker;
import engineroom.book.measure.BenchmarkCase;
import engineroom.book.measure.Implementation;
import engineroom.book.measure.Measurements;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMark;
import engineroom.book.source.JavaMember;
import engineroom.docker.GoFacts;
import engineroom.docker.GoRange;
import engineroom.files.Location;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Joins each behaviour with its Go lines, its Java members, its tests, its price and its exercises.
 */
public final class Linker {

  private final GoFacts go;
  private final JavaIndex port;
  private final JavaIndex tests;
  private final Map<String, Set<JavaMember>> testsOf;
  private final TestReports reports;
  private final Measurements measurements;
  private final Map<String, List<Exercise>> exercises;
  private final Problems problems;

  /** A linker over what has been read; reports what leads nowhere. */
  public Linker(
      GoFacts go,
      JavaIndex port,
      JavaIndex tests,
      TestReports reports,
      Measurements measurements,
      List<Exercise> exercises,
      Problems problems) {
    this.go = go;
    this.port = port;
    this.tests = tests;
    this.reports = reports;
    this.measurements = measurements;
    this.testsOf = byBehaviour(tests);
    this.exercises = ExerciseLinker.byBehaviour(exercises);
    this.problems = problems;
  }

  /** The evidence of each behaviour, by id, in the book's order. */
  public Map<String, Evidence> link(List<Behaviour> behaviours) {
    Map<String, Evidence> linked = new LinkedHashMap<>();
    for (Behaviour behaviour : behaviours) {
      Evidence before = linked.putIfAbsent(behaviour.id(), evidence(behaviour));
      if (before != null) {
        reportTwice(behaviour, before.behaviour());
      }
    }
    tests.members().forEach(test -> reportUnknown(test, "Behaviour", linked));
    measurements
        .benchmarks()
        .measuring()
        .forEach(benchmark -> reportUnknown(benchmark, "Measures", linked));
    return linked;
  }

  private Evidence evidence(Behaviour behaviour) {
    return new Evidence(
        behaviour,
        goRanges(behaviour),
        javaMembers(behaviour),
        proofs(behaviour.id()),
        prices(behaviour.id()),
        exercises.getOrDefault(behaviour.id(), List.of()));
  }

  private void reportTwice(Behaviour second, Behaviour first) {
    problems.add(
        second.location(),
        "behaviour id '%s' is used twice, first in %s: give one of them another id"
            .formatted(second.id(), first.location()));
  }

  private List<GoRange> goRanges(Behaviour behaviour) {
    List<GoRange> ranges =
        read(behaviour, behaviour.go(), "go=\"engine.go:64-71\"", GoRange::parseAll);
    ranges.forEach(range -> check(behaviour.location(), range));
    return ranges.stream().filter(range -> go.fault(range).isEmpty()).toList();
  }

  private void check(Location where, GoRange range) {
    if (go.fault(range).isPresent()) {
      problems.add(where, go.fault(range).get());
    } else if (go.symbols(range).isEmpty()) {
      problems.add(where, range + " holds no symbol of its file: name the lines of a declaration");
    }
  }

  private List<JavaMember> javaMembers(Behaviour behaviour) {
    return read(behaviour, behaviour.java(), "java=\"Engine#register\"", port::findAll);
  }

  private <T> List<T> read(
      Behaviour behaviour, String written, String example, Function<String, List<T>> reader) {
    if (written == null || written.isBlank()) {
      problems.add(
          behaviour.location(),
          "behaviour '%s' names no lines: add %s".formatted(behaviour.id(), example));
      return List.of();
    }
    try {
      return reader.apply(written);
    } catch (Mistake e) {
      problems.add(behaviour.location(), e.getMessage());
      return List.of();
    }
  }

  private List<TestProof> proofs(String id) {
    return testsOf.getOrDefault(id, Set.of()).stream()
        .map(test -> new TestProof(test, reports.of(test.binaryType(), test.name())))
        .toList();
  }

  private static Map<String, Set<JavaMember>> byBehaviour(JavaIndex tests) {
    Map<String, Set<JavaMember>> showing = new HashMap<>();
    for (JavaMember test : tests.members()) {
      for (JavaMark mark : test.marks()) {
        if (mark.name().equals("Behaviour")) {
          mark.values()
              .forEach(id -> showing.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(test));
        }
      }
    }
    return showing;
  }

  private List<Price> prices(String id) {
    return measurements.subjectsOf(id).stream().map(this::price).toList();
  }

  private Price price(BenchmarkCase subject) {
    return new Price(
        measurements.method(subject),
        subject,
        measurements.require(subject, Implementation.PORT),
        measurements.of(subject, Implementation.GO_1_19));
  }

  private void reportUnknown(JavaMember member, String annotation, Map<String, Evidence> known) {
    for (JavaMark mark : member.marks()) {
      if (mark.name().equals(annotation)) {
        mark.values().stream()
            .filter(id -> !known.containsKey(id))
            .forEach(id -> reportUnknown(new Location(member.file(), mark.line()), id));
      }
    }
  }

  private void reportUnknown(Location where, String id) {
    problems.add(
        where,
        "no chapter has a behaviour '%s': correct the id, or write [behaviour#%s, ...]"
            .formatted(id, id));
  }
}
