// What the page has of it: open, type, interrupt, end, complete, shutdown, and news by the function "tell".
exports.main([]);
exports.begin(tell, without);
return exports;
