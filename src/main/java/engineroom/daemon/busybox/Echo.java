package engineroom.daemon.busybox;

import engineroom.daemon.kernel.Program;
import engineroom.daemon.kernel.Task;
import java.io.IOException;
import java.util.List;

/** {@code echo [-neE] WORD...}: what looks like an option and is none is said as well. */
final class Echo implements Program {

  @Override
  public int run(Task self) throws IOException {
    List<String> words = self.arguments();
    boolean newline = true;
    boolean escapes = false;
    int first = 0;
    while (first < words.size() && isOption(words.get(first))) {
      for (char letter : words.get(first).substring(1).toCharArray()) {
        newline &= letter != 'n';
        escapes = letter == 'e' || letter == 'n' && escapes;
      }
      first++;
    }
    String text = String.join(" ", words.subList(first, words.size()));
    if (escapes) {
      Escapes.Result result = Escapes.of(text);
      text = result.text();
      newline &= !result.isCut();
    }
    self.print(newline ? text + "\n" : text);
    return 0;
  }

  private static boolean isOption(String word) {
    return word.length() > 1
        && word.charAt(0) == '-'
        && word.substring(1).chars().allMatch(letter -> "neE".indexOf(letter) >= 0);
  }
}
