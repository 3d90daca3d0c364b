package engineroom.book.evidence.kind;

import engineroom.book.evidence.Behaviour;
import engineroom.book.mutant.MutantOwner;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import engineroom.files.Mistake;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds for each behaviour the members that it names, and the tests that show it. */
final class Owners {

  private Owners() {}

  /** All behaviours, in their order. */
  static List<MutantOwner> of(Collection<Behaviour> behaviours, JavaIndex named, JavaIndex tests) {
    Map<String, Set<JavaMember>> showing =
        new BehaviourMarks("Behaviour", tests.members()).byBehaviour();
    return behaviours.stream()
        .map(one -> owner(one, named, showing.getOrDefault(one.id(), Set.of())))
        .toList();
  }

  private static MutantOwner owner(Behaviour behaviour, JavaIndex named, Set<JavaMember> showing) {
    return new MutantOwner(
        behaviour.id(),
        members(behaviour, named),
        showing.stream().map(Owners::name).collect(Collectors.toSet()));
  }

  /** A name that leads nowhere has been reported with the lines of Java. */
  private static List<JavaMember> members(Behaviour behaviour, JavaIndex named) {
    String written = behaviour.java();
    try {
      return written == null || written.isBlank() ? List.of() : named.findAll(written);
    } catch (Mistake toldBefore) {
      return List.of();
    }
  }

  /** A test's name, as records have it. */
  static String name(JavaMember test) {
    return test.binaryType() + "#" + test.name();
  }
}
