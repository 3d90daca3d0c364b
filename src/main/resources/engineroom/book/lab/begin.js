// What the page has of it: play(script), and news by the function "tell".
exports.main([]);
exports.begin(tell);
return exports;
