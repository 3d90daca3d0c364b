package engineroom.classroom.study;

import java.util.function.Consumer;

/** Where keys come from. */
public interface Keyboard {

  /** What comes when no more keys can come. */
  char END = '\uffff';

  /** True if a key needs no enter key after it. */
  boolean single();

  /** Reads on a thread of its own, until the input ends. */
  void read(Consumer<Character> taker);
}
