package engineroom.book.evidence;

import engineroom.book.source.JavaMember;
import engineroom.docker.GoRange;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that a row unfolds: all that an edition must be able to set, whatever kinds of evidence
 * there are.
 */
public sealed interface EvidenceEntry {

  /** The Java members that it speaks of. */
  Stream<JavaMember> members();

  /**
   * Lines of the original.
   *
   * @param address where they can be read
   * @param symbols what is declared there
   */
  record Original(GoRange range, String address, List<String> symbols) implements EvidenceEntry {
    @Override
    public Stream<JavaMember> members() {
      return Stream.empty();
    }
  }

  /** A member of the port, to be shown in place where the edition has room. */
  record Port(JavaMember member) implements EvidenceEntry {
    @Override
    public Stream<JavaMember> members() {
      return Stream.of(member);
    }
  }

  /**
   * Something that ran.
   *
   * @param name what it is called, in plain words
   * @param status how it ended
   * @param statusKey the same in no language, for styles
   * @param time how long it took; empty where that is not known
   * @param source what ran
   */
  record Run(String name, String status, String statusKey, String time, JavaMember source)
      implements EvidenceEntry {
    @Override
    public Stream<JavaMember> members() {
      return Stream.of(source);
    }
  }

  /** A line of pieces. */
  record Line(List<EvidencePiece> pieces) implements EvidenceEntry {
    @Override
    public Stream<JavaMember> members() {
      return pieces.stream()
          .filter(EvidencePiece.Source.class::isInstance)
          .map(EvidencePiece.Source.class::cast)
          .map(EvidencePiece.Source::member);
    }
  }

  /**
   * An exercise of the book.
   *
   * @param id its id
   * @param label what it is: a step, by its number, or an exercise
   * @param title its title as HTML
   */
  record Task(String id, String label, String title) implements EvidenceEntry {
    @Override
    public Stream<JavaMember> members() {
      return Stream.empty();
    }
  }
}
