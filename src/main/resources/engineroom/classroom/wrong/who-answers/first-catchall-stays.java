// Engine#registerCatchall
// Against: `registerCatchall`, which keeps a handler for names that nobody registered
// It treats the catchall as a name and keeps the first one. Setting it replaces what was there
// without an error, and null takes it away.
public void registerCatchall(Handler catchall) {
  if (this.catchall == null) {
    this.catchall = catchall;
  }
}
