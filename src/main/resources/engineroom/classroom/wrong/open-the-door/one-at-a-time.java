// HttpServer#acceptAll
// It serves a client on the thread that takes them in, so a job that waits for another request
// waits
// for ever.
private void acceptAll() {
  while (!socket.isClosed()) {
    try {
      Socket client = socket.accept();
      clients.add(client);
      serve(client);
    } catch (IOException e) {
      pause();
    }
  }
}
