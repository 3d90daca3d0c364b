package engineroom.book.evidence;

import java.util.List;

/**
 * What stands behind a behaviour by one kind of evidence, as every edition can set it.
 *
 * @param key the kind's name in no language, for styles
 * @param label the kind's name
 * @param value the gist of it in a few words
 * @param tone how it is to be told
 * @param lack what is lacking, in words that can follow "Not proven: "; empty where nothing is
 * @param entries all of it; none where there is nothing
 * @param cell what the table of all behaviours has of it
 */
public record EvidenceRow(
    String key,
    String label,
    String value,
    Tone tone,
    String lack,
    List<EvidenceEntry> entries,
    EvidenceCell cell) {

  /** How a row is to be told. */
  public enum Tone {
    /** Good to know; a behaviour can do without it. */
    QUIET,
    /** A behaviour needs it, and it is there. */
    FINE,
    /** A behaviour needs it, and it is not there: to be told loudly. */
    MISSING
  }

  /** A row of which nothing is demanded. */
  public static EvidenceRow quiet(
      String key, String label, String value, List<EvidenceEntry> entries, EvidenceCell cell) {
    return new EvidenceRow(key, label, value, Tone.QUIET, "", entries, cell);
  }

  /** True if a behaviour needs it: the row stands even where it is empty. */
  public boolean isDemanded() {
    return tone != Tone.QUIET;
  }

  /** True if a card has to show it. */
  public boolean isShown() {
    return isDemanded() || !entries.isEmpty();
  }
}
