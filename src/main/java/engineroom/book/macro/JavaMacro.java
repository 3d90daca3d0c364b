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

/** {@code java:Engine#register[]}: a link to a member of the port. */
public final class JavaMacro extends InlineMacroProcessor {

  private final JavaIndex port;
  private final BlockLocations places;
  private final Problems problems;

  public JavaMacro(JavaIndex port, BlockLocations places, Problems problems) {
    super("java");
    this.port = port;
    this.places = places;
    this.problems = problems;
  }

  @Override
  public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
    try {
      JavaMember member = port.find(target);
      String shown = String.valueOf(attributes.getOrDefault("1", member.spoken()));
      String html = "<code>" + shown + "</code>";
      return InlineLink.to(this, parent, html, SourceAddress.of(member), "java");
    } catch (Mistake e) {
      problems.add(places.project().find(places.of(parent), "java:" + target), e.getMessage());
      return InlineLink.dead(this, parent, target);
    }
  }
}
