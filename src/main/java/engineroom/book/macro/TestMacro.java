package engineroom.book.macro;

import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import engineroom.book.text.SourceAddress;
import engineroom.files.Problems;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;

/** {@code test:Chapter03HandlersTest#nullIsAccepted[]}: a link to a test or a class of tests. */
final class TestMacro extends CheckedMacro {

  private final JavaIndex tests;

  TestMacro(JavaIndex tests, BlockLocations places, Problems problems) {
    super("test", "java", places, problems);
    this.tests = tests;
  }

  @Override
  PhraseNode phrase(StructuralNode parent, String target, Map<String, Object> attributes) {
    JavaMember member = find(target);
    String shown = String.valueOf(attributes.getOrDefault("1", member.spoken()));
    return link(parent, "<code>" + shown + "</code>", SourceAddress.of(member));
  }

  private JavaMember find(String target) {
    try {
      return tests.find(target);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          e.getMessage().replace(" in the port", " among the tests"), e);
    }
  }
}
