import LaroverkTool

runLaroverk(Array(CommandLine.arguments.dropFirst()))
