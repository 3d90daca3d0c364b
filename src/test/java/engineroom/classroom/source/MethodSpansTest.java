package engineroom.classroom.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MethodSpansTest {

  private static final String SOURCE =
      """
      package a;
      class Engine {
        /** Makes one. */
        Engine(Host host) { this.host = host; }

        @Override
        public java.util.List<String> names(java.util.Map<String, Integer> of, String... more) {
          return List.of("}");
        }
        int open() {
          throw new Unwritten("a-step"); // step 1
        }
        int thrown() {
          throw new IllegalStateException("a-step");
        }
        interface Inner { void nothing(); default int one() { return 1; } }
      }
      """;

  @Test
  void methodsAreFoundByTheirSignature() {
    assertThat(MethodSpans.in(SOURCE).all())
        .extracting(method -> method.signature().toString())
        .containsExactly(
            "Engine#Engine(Host)",
            "Engine#names(Map, String[])",
            "Engine#open()",
            "Engine#thrown()",
            "Engine.Inner#one()");
  }

  @Test
  void aBodyReachesFromBraceToBrace() {
    MethodSpan method = find("names", "Map", "String[]").orElseThrow();
    assertThat(SOURCE.substring(method.start(), method.body())).startsWith("@Override");
    assertThat(SOURCE.substring(method.body(), method.end()))
        .isEqualTo("{\n    return List.of(\"}\");\n  }");
    assertThat(method.line(SOURCE)).isEqualTo(6);
    assertThat(method.lastLine(SOURCE)).isEqualTo(9);
  }

  @Test
  void aStubKnowsItsStep() {
    assertThat(find("open").orElseThrow().stub()).contains("a-step");
    assertThat(find("thrown").orElseThrow().stub()).isEmpty();
  }

  @Test
  void whatDoesNotParseGivesWhatCanBeMadeOut() {
    MethodSpans methods = MethodSpans.in("class A { void a() { int x = ; } void b() { } ");
    assertThat(methods.find(new MethodSignature("A", "b", List.of()))).isPresent();
  }

  @Test
  void codeOnOneLineMeansTheSame() {
    String code = "{\n  // no\n  return \"// \\\" yes\" + '\"' /* no\n */ + 1;\n}";
    assertThat(SingleLineCode.of(code))
        .isEqualToIgnoringWhitespace("{ return \"// \\\" yes\" + '\"' + 1; }")
        .doesNotContain("\n");
    assertThatThrownBy(() -> SingleLineCode.of("\"\"\"\n  a\"\"\""))
        .hasMessage("a text block cannot stand on one line");
  }

  @Test
  void aSignatureIsSpokenOf() {
    assertThat(new MethodSignature("Engine", "Engine", List.of()).spoken()).isEqualTo("new Engine");
    assertThat(new MethodSignature("A.B", "c", List.of()).spoken()).isEqualTo("A.B.c");
    assertThat(Map.of("file", new MethodSignature("A.B", "c", List.of()).file()))
        .containsEntry("file", "A.java");
  }

  private static Optional<MethodSpan> find(String name, String... parameters) {
    return MethodSpans.in(SOURCE).find(new MethodSignature("Engine", name, List.of(parameters)));
  }

  @Test
  void aBodyThatTheParserMadeUpIsNoBody() {
    for (String text : List.of("a({}a()a a", "class A { void a() throws }", "void a( {")) {
      assertThat(MethodSpans.in(text).all()).allMatch(one -> text.charAt(one.body()) == '{');
    }
  }

  @Test
  void manySourcesAreReadAtOnceAndABrokenOneSpoilsNoOther() {
    List<MethodSpans> all =
        MethodSpans.inEach(
            List.of("class A { void a() {} }", "class B { void b( {", "class C { void c() {} }"));
    assertThat(all).hasSize(3);
    assertThat(all.get(0).all()).extracting(one -> one.signature().name()).containsExactly("a");
    assertThat(all.get(2).all()).extracting(one -> one.signature().name()).containsExactly("c");
    assertThat(MethodSpans.inEach(List.of())).isEmpty();
  }
}
