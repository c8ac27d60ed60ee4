"""What scripts do with pynautobot, and Prometheus with /metrics, against a running server: prints the results as JSON.

usage: client.py URL TOKEN
"""

import json
import sys

import urllib.request

import pynautobot
from prometheus_client.parser import text_string_to_metric_families
from pynautobot.core.query import RequestError

url, token = sys.argv[1:]
results = {}


def call(name, make):
    try:
        results[name] = make()
    except (RequestError, AttributeError, pynautobot.core.graphql.GraphQLException) as error:
        results[name] = f"{type(error).__name__}: {error}"


api = pynautobot.api(url, token=token)
devices = api.dcim.devices
records = api.plugins.nautobot_device_lifecycle_mgmt.validated_software

call("version", lambda: api.version)
call("status", lambda: sorted(api.status()))
call("plugins", lambda: [plugin["package"] for plugin in api.plugins.installed_plugins()])
call("openapi", lambda: sorted(api.openapi()))

call("filter device_name", lambda: [str(one) for one in records.filter(device_name="ams01-leaf-06")])
call("lazy reference", lambda: records.filter(device_name="ams01-leaf-06")[0].software.version)
call("lazy reference of a reference", lambda: records.filter(device_name="ams01-leaf-06")[0].software.platform.name)
call("attribute that exclude_m2m hides", lambda: records.filter(device_name="ams01-leaf-06")[0].device_types)
call(
    "exclude_m2m=False",
    lambda: [str(one) for one in records.filter(device_name="ams01-leaf-06", exclude_m2m=False)[0].device_types],
)
call("depth=1", lambda: records.filter(device_name="ams01-leaf-06", depth=1)[0].software.version)
call("valid=True", lambda: len(records.filter(device_name="ams01-leaf-06", valid=True)))

call("get by name", lambda: str(devices.get(name="ams01-leaf-06")))
call("get by id", lambda: str(devices.get(devices.get(name="ams01-leaf-06").id)))
call("get by unknown id", lambda: devices.get("00000000-0000-4000-8000-000000000000"))
call("get by unknown name", lambda: devices.get(name="nosuch"))
call("lazy attributes", lambda: [getattr(devices.get(name="ams01-leaf-06"), key).name for key in ("role", "status", "tenant", "location")])
call("unknown attribute", lambda: devices.get(name="ams01-leaf-06").nosuch)
call("cluster", lambda: api.virtualization.virtual_machines.all()[0].cluster.name)
call("all", lambda: len(devices.all()))
call("all with limit", lambda: len(devices.all(limit=20)))
call("all with limit and offset", lambda: len(devices.all(limit=20, offset=30)))
call("filter limit", lambda: len(devices.filter(role="leaf", limit=4)))
call("filter role", lambda: len(devices.filter(role="leaf")))
call("filter several", lambda: len(devices.filter(name=["ams01-leaf-06", "ams01-leaf-01"])))
call("filter lookup", lambda: len(devices.filter(name__ic="LEAF")))
call("filter q", lambda: len(devices.filter("leaf-06")))
call("filter sort", lambda: str(devices.filter(role="leaf", sort="-name")[0]))
call("filter unknown", lambda: devices.filter(nosuch="leaf"))
call("filter unknown choice", lambda: devices.filter(role="nosuch"))
call("count", lambda: devices.count(role="leaf"))
call("choices", lambda: api.dcim.software_image_files.choices()["hashing_algorithm"][0])
call("values", lambda: dict(devices.get(name="ams01-leaf-06"))["device_type"]["object_type"])

call("graphql", lambda: api.graphql.query('{ validated_softwares(device_name: "ams01-leaf-06") { preferred software { version } } }').json)
call(
    "graphql variables",
    lambda: len(api.graphql.query("query ($role: [String]) { devices(role: $role) { name } }", {"role": ["leaf"]}).json["data"]["devices"]),
)
call("graphql error", lambda: api.graphql.query("{ nosuch }").json)

call("wrong token", lambda: str(pynautobot.api(url, token="wrong").dcim.devices.get(name="x")))
call("older version", lambda: str(pynautobot.api(url, token=token, api_version="3.0").dcim.devices.get(name="ams01-leaf-06")))
call("unknown version", lambda: str(pynautobot.api(url, token=token, api_version="1.0").dcim.devices.get(name="ams01-leaf-06")))
call(
    "exclude_m2m for all",
    lambda: len(pynautobot.api(url, token=token, exclude_m2m=False).dcim.device_types.get(model="DCS-7280CR3-32P4").software_image_files),
)
call("write", lambda: devices.create(name="x"))

request = urllib.request.Request(f"{url}/metrics", headers={"Authorization": f"Token {token}"})
families = list(text_string_to_metric_families(urllib.request.urlopen(request).read().decode()))
results["metrics"] = sorted(family.name for family in families)

print(json.dumps(results, indent=1, default=str))
