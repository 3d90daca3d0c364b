package engineroom.replay.steps;

import java.util.ArrayList;
import java.util.List;

/**
 * Of all sentences the one that was most likely meant, and where a line departs from it.
 *
 * @param place the token
 * @param expected what the sentence has there
 * @param sentence the sentence as people see it; empty where none is near
 */
record Nearest(int place, String expected, String sentence) {

  /** Below it a line has too little in common with a sentence. */
  private static final double LEAST = 0.3;

  /** No sentence has as many words. */
  private static final int MOST_WORDS = 40;

  /** Below it two words are not the same word misspelt. */
  private static final double ALIKE = 0.65;

  /**
   * Finds it.
   *
   * @param sentences those to choose from
   * @param tokens a line that none of them can read
   * @param start where the sentence begins
   * @param what to expect where nothing is near
   */
  static Nearest of(List<Sentence> sentences, List<Token> tokens, int start, String what) {
    Nearest best = new Nearest(start, what, "");
    double most = LEAST;
    for (Sentence each : sentences) {
      double likeness = likeness(each, tokens, start);
      if (likeness >= most) {
        Reading reading = new Reading(tokens, start);
        if (each.read(reading)) {
          reading.fails(reading.at(), "the end of the line", "");
        }
        if (likeness > most || reading.failedAt() > best.place()) {
          best = of(each, reading);
          most = likeness;
        }
      }
    }
    return best;
  }

  private static Nearest of(Sentence sentence, Reading reading) {
    String within = reading.sentence();
    return new Nearest(
        reading.failedAt(), reading.expected(), within.isEmpty() ? sentence.shown() : within);
  }

  /** From 0, nothing in common, to 1, the same words. */
  private static double likeness(Sentence sentence, List<Token> tokens, int start) {
    List<String> left = words(tokens, start);
    List<String> ofSentence = words(sentence);
    int words = left.size() + ofSentence.size();
    double common = 0;
    for (int i = 0; i < ofSentence.size(); i++) {
      String word = ofSentence.get(i);
      if (i + 1 < ofSentence.size() && left.remove(word + ofSentence.get(i + 1))) {
        common += 2;
        words++;
        i++;
      } else {
        common += takeLike(word, left);
      }
    }
    return 2 * common / Math.max(1, words);
  }

  private static List<String> words(Sentence sentence) {
    List<String> words = new ArrayList<>();
    for (Part part : sentence.parts()) {
      if (part instanceof Part.Word(String word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** The words up to a comma, an answer, or what runs in the background. */
  private static List<String> words(List<Token> tokens, int start) {
    List<String> words = new ArrayList<>();
    for (int i = start; !endsSentence(tokens, i) && words.size() < MOST_WORDS; i++) {
      if (tokens.get(i).kind() != Token.Kind.VALUE) {
        words.add(tokens.get(i).text());
      }
    }
    return words;
  }

  private static boolean endsSentence(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean isBackground =
        at + 2 < tokens.size() && token.is("in") && tokens.get(at + 2).is("background");
    return token.kind() == Token.Kind.END || token.is("=>") || token.is(",") || isBackground;
  }

  /** Takes away what is most like a word, and gives how much it is. */
  private static double takeLike(String word, List<String> left) {
    String most = null;
    double likeness = 0;
    for (String each : left) {
      int longer = Math.max(word.length(), each.length());
      boolean isHopeless = longer > 2 * Math.min(word.length(), each.length());
      double its = isHopeless ? 0 : 1 - (double) distance(word, each) / longer;
      if (its > likeness) {
        most = each;
        likeness = its;
      }
    }
    if (likeness < ALIKE) {
      return 0;
    }
    left.remove(most);
    return likeness;
  }

  /** How many letters have to be put in, taken out, changed or swapped with their neighbour. */
  private static int distance(String a, String b) {
    int width = b.length() + 1;
    int[] steps = new int[(a.length() + 1) * width];
    for (int at = 0; at < steps.length; at++) {
      int i = at / width;
      int j = at % width;
      if (i == 0 || j == 0) {
        steps[at] = i + j;
        continue;
      }
      int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
      int least = Math.min(steps[at - width], steps[at - 1]) + 1;
      least = Math.min(least, steps[at - width - 1] + change);
      boolean swapped =
          i > 1
              && j > 1
              && a.charAt(i - 1) == b.charAt(j - 2)
              && a.charAt(i - 2) == b.charAt(j - 1);
      steps[at] = swapped ? Math.min(least, steps[at - 2 * width - 2] + 1) : least;
    }
    return steps[steps.length - 1];
  }
}
