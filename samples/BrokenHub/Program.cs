using BrokenHub;

// The same rules hold when the program runs.
foreach (var finding in Hub.Define().Validate())
    Console.WriteLine(finding);
