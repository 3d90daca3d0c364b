package engineroom.book.measure;

import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMark;
import engineroom.book.source.JavaMember;
import engineroom.files.Mistake;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The benchmarks' sources: which behaviours they measure, and what they are in the original. */
public final class Benchmarks {

  private final JavaIndex sources;
  private final Map<String, Set<JavaMember>> measuringOf;

  /** The benchmarks in an index of sources. */
  public Benchmarks(JavaIndex sources) {
    this.sources = sources;
    this.measuringOf = byBehaviour(sources);
  }

  /** All benchmark methods. */
  public List<JavaMember> methods() {
    return sources.members().stream().filter(Benchmarks::isBenchmark).toList();
  }

  /** All classes and methods that say what they measure. */
  public List<JavaMember> measuring() {
    return sources.members().stream().filter(one -> mark(one, "Measures").isPresent()).toList();
  }

  /** The methods that measure a behaviour, by their own mark or by that of their class. */
  public List<JavaMember> of(String behaviour) {
    return List.copyOf(measuringOf.getOrDefault(behaviour, Set.of()));
  }

  /** The name under which the original measures the same, if it does. */
  Optional<String> original(BenchmarkCase subject) {
    return methods().stream()
        .filter(one -> name(one).equals(subject.benchmark()))
        .flatMap(one -> mark(one, "Original").stream())
        .flatMap(mark -> mark.values().stream())
        .filter(value -> matches(value, subject))
        .map(value -> value.substring(value.indexOf(':') + 1).strip())
        .findFirst();
  }

  /** What a class or method is, as a benchmark is named. */
  public static String name(JavaMember method) {
    return method.type() + "." + method.name();
  }

  /**
   * Finds a class or method by the name that a chapter gives it: {@code DeadCode} or {@code
   * DeadCode.wrong}.
   *
   * @throws Mistake where there is none
   */
  public JavaMember find(String name) {
    return sources.find(name.replace('.', '#'));
  }

  private static boolean matches(String value, BenchmarkCase subject) {
    int colon = value.indexOf(':');
    return colon < 0
        || subject.equals(
            BenchmarkCase.parse(subject.benchmark() + "(" + value.substring(0, colon) + ")"));
  }

  private static Map<String, Set<JavaMember>> byBehaviour(JavaIndex sources) {
    Map<String, Optional<JavaMark>> onTypes = new HashMap<>();
    for (JavaMember member : sources.members()) {
      if (member.name().isEmpty()) {
        onTypes.put(member.binaryType(), mark(member, "Measures"));
      }
    }
    Map<String, Set<JavaMember>> measuring = new HashMap<>();
    for (JavaMember method : sources.members()) {
      if (isBenchmark(method)) {
        Stream.of(mark(method, "Measures"), onTypes.get(method.binaryType()))
            .flatMap(Optional::stream)
            .flatMap(mark -> mark.values().stream())
            .forEach(id -> measuring.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(method));
      }
    }
    return measuring;
  }

  private static boolean isBenchmark(JavaMember member) {
    return member.parameters() != null && mark(member, "Benchmark").isPresent();
  }

  private static Optional<JavaMark> mark(JavaMember member, String name) {
    return member.marks().stream().filter(mark -> mark.name().equals(name)).findFirst();
  }
}
