package engineroom.book.evidence;

import engineroom.book.exercise.Exercise;
import engineroom.book.measure.Measurement;
import engineroom.book.source.JavaMember;
import engineroom.docker.GoRange;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the behaviours and their evidence as data, for whoever builds on the book. */
public final class BehavioursJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private BehavioursJson() {}

  /** All behaviours as a JSON text. */
  public static String write(Collection<Evidence> all) {
    Entries entries = new Entries(all.stream().map(BehavioursJson::entry).toList());
    return MAPPER.writeValueAsString(entries) + "\n";
  }

  private static Entry entry(Evidence evidence) {
    Behaviour behaviour = evidence.behaviour();
    List<GoRange> go = evidence.go();
    List<Method> java = evidence.java().stream().map(BehavioursJson::method).toList();
    return new Entry(
        behaviour.id(),
        Jsoup.parseBodyFragment(behaviour.sentence()).text(),
        behaviour.chapter(),
        go.isEmpty() ? null : go.getFirst(),
        java.isEmpty() ? null : java.getFirst(),
        evidence.tests().stream().map(BehavioursJson::test).toList(),
        List.of(),
        evidence.prices().stream().map(BehavioursJson::benchmark).toList(),
        evidence.exercises().stream().map(BehavioursJson::exercise).toList(),
        go,
        java);
  }

  private static Method method(JavaMember member) {
    return new Method(member.label(), member.file(), member.start(), member.end());
  }

  private static Test test(TestProof proof) {
    String name = proof.method().binaryType() + "#" + proof.method().name();
    return new Test(
        name, proof.words(), proof.outcome().status(), Math.round(proof.outcome().millis()));
  }

  private static Benchmark benchmark(Price price) {
    Measurement measurement = price.measurement();
    double error = (measurement.high() - measurement.low()) / 2;
    return new Benchmark(
        price.subject().benchmark(),
        price.subject().parameters(),
        price.method().file(),
        price.method().start(),
        measurement.nanos(),
        error,
        measurement.bytes());
  }

  private static Practice exercise(Exercise exercise) {
    return new Practice(exercise.id(), exercise.number(), exercise.written().chapter());
  }

  record Entries(List<Entry> behaviours) {}

  record Entry(
      String id,
      String sentence,
      String chapter,
      GoRange go,
      Method java,
      List<Test> tests,
      List<Object> mutants,
      List<Benchmark> benchmarks,
      List<Practice> exercises,
      List<GoRange> allGo,
      List<Method> allJava) {}

  record Method(String method, String file, int start, int end) {}

  record Test(String name, String words, TestStatus status, long millis) {}

  record Practice(String id, int number, String chapter) {}

  record Benchmark(
      String name,
      Map<String, String> parameters,
      String file,
      int start,
      double nanos,
      double error,
      double bytes) {}
}
