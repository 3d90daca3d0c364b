package engineroom.daemon;

import engineroom.daemon.client.DockerClient;
import engineroom.daemon.client.Prompt;
import engineroom.daemon.client.Screen;
import engineroom.engine.go.Signal;
import java.util.function.BooleanSupplier;

/** A terminal that a test types into, and whose screen it reads. */
public final class TypedTerminal implements Screen {

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder err = new StringBuilder();
  private final StringBuilder all = new StringBuilder();
  private Signal news = new Signal();
  private int prompts;
  private int status;
  private final Prompt prompt;

  /** A terminal that shows its first prompt. */
  public TypedTerminal(DockerClient docker) {
    prompt = docker.open(this);
    awaitPrompts(1);
  }

  @Override
  public synchronized void show(Source source, String text) {
    all.append(text);
    if (source == Source.STDOUT) {
      out.append(text);
    } else if (source == Source.STDERR) {
      err.append(text);
    }
    tell();
  }

  @Override
  public synchronized void prompt(int ended) {
    prompts++;
    status = ended;
    tell();
  }

  @Override
  public synchronized void clear() {
    all.setLength(0);
  }

  private void tell() {
    news.fire();
    news = new Signal();
  }

  /** Types a line and waits until it is over; gives what came on standard output meanwhile. */
  public String run(String line) {
    int before = prompts();
    reset();
    prompt.type(line);
    awaitPrompts(before + 1);
    return out();
  }

  /** Types a line and does not wait. */
  public void type(String line) {
    reset();
    prompt.type(line);
  }

  /** Types more for what runs. */
  public void goOn(String line) {
    prompt.type(line);
  }

  public void interrupt() {
    prompt.interrupt();
  }

  public void endInput() {
    prompt.end();
  }

  private synchronized void reset() {
    out.setLength(0);
    err.setLength(0);
    all.setLength(0);
  }

  public synchronized String out() {
    return out.toString();
  }

  public synchronized String err() {
    return err.toString();
  }

  /** All that the screen shows of the last command, with what was typed. */
  public synchronized String all() {
    return all.toString();
  }

  /** How the last command has ended. */
  public synchronized int status() {
    return status;
  }

  public synchronized int prompts() {
    return prompts;
  }

  /** Waits until so many prompts have been shown in all. */
  public void awaitPrompts(int count) {
    await(() -> prompts >= count);
  }

  /** Waits until the screen shows something. */
  public void awaitShown(String text) {
    await(() -> all.indexOf(text) >= 0);
  }

  private void await(BooleanSupplier what) {
    while (true) {
      Signal next;
      synchronized (this) {
        if (what.getAsBoolean()) {
          return;
        }
        next = news;
      }
      next.await();
    }
  }
}
