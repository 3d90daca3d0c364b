package engineroom.bench;

/** Gives names one after the other, so that no benchmark asks the same question twice running. */
final class InTurn {

  private final String[] names;
  private int next;

  InTurn(String[] names) {
    this.names = names;
  }

  String next() {
    int now = next;
    next = now + 1 == names.length ? 0 : now + 1;
    return names[now];
  }
}
