package engineroom.book.evidence.kind;

import engineroom.book.source.JavaMark;
import engineroom.book.source.JavaMember;
import engineroom.files.Location;
import engineroom.files.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The members that an annotation joins with behaviours.
 *
 * @param annotation the annotation's simple name; its values are the behaviours' ids
 */
record BehaviourMarks(String annotation, Collection<JavaMember> members) {

  /** The members that name a behaviour, for each behaviour that one names. */
  Map<String, Set<JavaMember>> byBehaviour() {
    Map<String, Set<JavaMember>> found = new HashMap<>();
    for (JavaMember member : members) {
      for (JavaMark mark : member.marks()) {
        if (mark.name().equals(annotation)) {
          mark.values()
              .forEach(id -> found.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(member));
        }
      }
    }
    return found;
  }

  /** How many behaviours a member names. */
  int shownBy(JavaMember member) {
    return member.marks().stream()
        .filter(mark -> mark.name().equals(annotation))
        .mapToInt(mark -> mark.values().size())
        .sum();
  }

  /** Reports the ids that no chapter has, where they are written. */
  void reportStrays(Set<String> known, Problems problems) {
    for (JavaMember member : members) {
      for (JavaMark mark : member.marks()) {
        if (mark.name().equals(annotation)) {
          mark.values().stream()
              .filter(id -> !known.contains(id))
              .forEach(id -> report(new Location(member.file(), mark.line()), id, problems));
        }
      }
    }
  }

  private static void report(Location where, String id, Problems problems) {
    problems.add(
        where,
        "no chapter has a behaviour '%s': correct the id, or write [behaviour#%s, ...]"
            .formatted(id, id));
  }
}
