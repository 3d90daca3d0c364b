package engineroom.book.evidence;

import engineroom.book.source.JavaMember;
import engineroom.docker.GoRange;

/** A piece of a line or of a table's cell. */
public sealed interface EvidencePiece {

  /** Words. */
  record Text(String words) implements EvidencePiece {}

  /** A remark beside what the line says. */
  record Aside(String words) implements EvidencePiece {}

  /** A name out of a program. */
  record Code(String name) implements EvidencePiece {}

  /** Lines of the original. */
  record Original(GoRange range) implements EvidencePiece {}

  /** A name that leads to a Java source. */
  record Source(JavaMember member, String name) implements EvidencePiece {}

  /** A script that can be run, by the address where, from the book's root, and its title. */
  record Script(String address, String title) implements EvidencePiece {}

  /** An exercise, by its id, its chapter's file without the ending, and what it is called. */
  record Task(String id, String chapter, String label) implements EvidencePiece {}
}
