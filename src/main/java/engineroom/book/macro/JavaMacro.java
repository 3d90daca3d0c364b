package engineroom.book.macro;

import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import engineroom.book.text.SourceAddress;
import engineroom.files.Problems;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;

/** {@code java:Engine#register[]}: a link to a member of the port. */
public final class JavaMacro extends CheckedMacro {

  private final JavaIndex port;

  public JavaMacro(JavaIndex port, BlockLocations places, Problems problems) {
    super("java", "java", places, problems);
    this.port = port;
  }

  @Override
  PhraseNode phrase(StructuralNode parent, String target, Map<String, Object> attributes) {
    JavaMember member = port.find(target);
    String shown = String.valueOf(attributes.getOrDefault("1", member.spoken()));
    return link(parent, "<code>" + shown + "</code>", SourceAddress.of(member));
  }
}
