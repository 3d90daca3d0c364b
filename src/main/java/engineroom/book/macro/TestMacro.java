package engineroom.book.macro;

import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import engineroom.book.text.SourceAddress;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;

/** {@code test:Chapter03HandlersTest#nullIsAccepted[]}: a link to a test or a class of tests. */
final class TestMacro extends InlineMacroProcessor {

  private final JavaIndex tests;
  private final BlockLocations places;
  private final Problems problems;

  TestMacro(JavaIndex tests, BlockLocations places, Problems problems) {
    super("test");
    this.tests = tests;
    this.places = places;
    this.problems = problems;
  }

  @Override
  public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
    try {
      JavaMember member = tests.find(target);
      String shown = String.valueOf(attributes.getOrDefault("1", member.spoken()));
      return InlineLink.to(
          this, parent, "<code>" + shown + "</code>", SourceAddress.of(member), "java");
    } catch (Mistake e) {
      String what = e.getMessage().replace(" in the port", " among the tests");
      problems.add(places.project().find(places.of(parent), "test:" + target), what);
      return InlineLink.dead(this, parent, target);
    }
  }
}
