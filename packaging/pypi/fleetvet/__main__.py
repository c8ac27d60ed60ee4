from fleetvet import main

main()
