## Pages of kinds that have one of their own

ui-living-tabs = Parts
ui-living-fields = All fields
