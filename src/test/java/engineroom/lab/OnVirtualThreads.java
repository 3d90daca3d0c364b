package engineroom.lab;

import engineroom.engine.go.Goroutines;

/** A program that no page can run. */
final class OnVirtualThreads {

  private OnVirtualThreads() {}

  public static void main(String[] args) {
    Goroutines.virtualThreads().go(() -> System.out.println("hello"));
  }
}
