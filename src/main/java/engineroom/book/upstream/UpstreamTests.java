package engineroom.book.upstream;

import engineroom.book.evidence.TestReports;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import engineroom.docker.GoFacts;
import engineroom.docker.GoFunction;
import engineroom.files.Mistake;
import java.util.List;

/** All tests of the original, each with its port: the same name in the class of its file. */
final class UpstreamTests {

  private static final String PORTS = "engineroom.upstream.";

  private final JavaIndex tests;
  private final TestReports reports;

  UpstreamTests(JavaIndex tests, TestReports reports) {
    this.tests = tests;
    this.reports = reports;
  }

  /**
   * The tests, in the order of their files.
   *
   * @throws Mistake where one of them has no port
   */
  List<UpstreamTest> all(GoFacts go) {
    return go.functions(true).stream()
        .filter(function -> function.name().matches("Test\\w*"))
        .map(this::withPort)
        .toList();
  }

  private UpstreamTest withPort(GoFunction original) {
    String file = original.range().file().replaceFirst("_test\\.go$", "");
    String type = PORTS + capital(file) + "Test";
    String name = "t" + original.name().substring(1);
    JavaMember ours =
        tests.members().stream()
            .filter(one -> one.binaryType().equals(type) && one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> missing(original, type + "#" + name));
    return new UpstreamTest(original, ours, reports.of(type, name));
  }

  private static Mistake missing(GoFunction original, String port) {
    return new Mistake(
        "%s of the original, %s, has no port: write %s"
            .formatted(original.name(), original.range(), port));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
