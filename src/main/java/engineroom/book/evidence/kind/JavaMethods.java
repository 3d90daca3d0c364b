package engineroom.book.evidence.kind;

import engineroom.book.evidence.EvidenceCell;
import engineroom.book.evidence.EvidenceEntry;
import engineroom.book.evidence.EvidencePiece;
import engineroom.book.evidence.EvidenceRow;
import engineroom.book.evidence.Proof;
import engineroom.book.source.JavaMember;
import engineroom.book.words.BookWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of the port that do it.
 *
 * @param members the members, in the author's order
 */
record JavaMethods(List<JavaMember> members) implements Proof {

  @Override
  public EvidenceRow row(BookWords words) {
    return EvidenceRow.quiet(
        "java",
        words.of("proof.java"),
        members.isEmpty() ? "" : members.getFirst().spoken(),
        members.stream().<EvidenceEntry>map(EvidenceEntry.Port::new).toList(),
        new EvidenceCell(2, "", members.stream().map(JavaMethods::piece).toList(), 0));
  }

  private static EvidencePiece piece(JavaMember member) {
    return new EvidencePiece.Source(member, member.spoken());
  }

  @Override
  public Map<String, Object> data() {
    List<Method> methods = members.stream().map(Method::of).toList();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("java", methods.isEmpty() ? null : methods.getFirst());
    data.put("allJava", methods);
    return data;
  }

  record Method(String method, String file, int start, int end) {
    static Method of(JavaMember member) {
      return new Method(member.label(), member.file(), member.start(), member.end());
    }
  }
}
