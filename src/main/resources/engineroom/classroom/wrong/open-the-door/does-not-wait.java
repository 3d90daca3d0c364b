// HttpDoor#serve
// Against: When is an answer complete, and how does the server learn of it?
// It runs the job on another thread and is back at once. The answer is finished before the job has
// said anything.
@Override
public void serve(Request request, Reply reply) {
  Thread.startVirtualThread(() -> eng.serveHTTP(new Response(reply), request.target()));
}
